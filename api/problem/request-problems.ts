import type { ProblemKind } from './problem-kind.ts';

const correctAndRepeat = {
  id: 'Perbaiki yang disebut di `errors`, lalu kirim ulang.',
  en: 'Correct what `errors` names and send again.',
};
const seeDocumentation = { id: 'Lihat /docs.', en: 'See /docs.' };
const repeatLater = {
  id: 'Kirim permintaan yang sama setelah waktu di Retry-After; ia berlaku paling banyak satu kali.',
  en: 'Send the same request again after Retry-After; it takes effect at most once.',
};

/** What can be wrong with a request before the business is asked. */
export const requestProblems = {
  'malformed-json': {
    status: 400,
    title: { id: 'Isi permintaan bukan JSON yang benar', en: 'The body is not well-formed JSON' },
    wayOut: { id: 'Kirim satu objek JSON dalam UTF-8.', en: 'Send one JSON object in UTF-8.' },
  },
  'bad-request': {
    status: 400,
    title: { id: 'Permintaan tidak dapat dibaca', en: 'The request cannot be read' },
    wayOut: seeDocumentation,
  },
  'idempotency-key-required': {
    status: 400,
    title: { id: 'Header Idempotency-Key tidak ada atau salah', en: 'The Idempotency-Key header is missing or wrong' },
    wayOut: {
      id: 'Kirim kunci acak 8–200 karakter; pakai lagi kunci itu bila mengulang usulan yang sama.',
      en: 'Send a random key of 8–200 visible characters; use it again when repeating the same submission.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { id: 'Token tidak ada, salah, atau kedaluwarsa', en: 'The token is missing, wrong or expired' },
    wayOut: { id: 'Masuk lagi dan kirim token baru.', en: 'Sign in again and send a new token.' },
  },
  'sign-in-too-weak': {
    status: 401,
    title: { id: 'Cara masuk kurang kuat', en: 'The sign-in is not strong enough' },
    wayOut: {
      id: 'Masuk lagi dengan faktor kedua; bila belum punya, minta pengelola identitas instansi Anda.',
      en: 'Sign in again with a second factor; if you have none, ask whoever runs your agency’s sign-in.',
    },
  },
  'sign-in-again': {
    status: 401,
    title: { id: 'Langkah ini meminta Anda masuk lagi', en: 'This step asks you to sign in again' },
    wayOut: {
      id: 'Buka /login?fresh=true&returnTo=…, masuk, lalu ulangi langkahnya.',
      en: 'Open /login?fresh=true&returnTo=…, sign in, then repeat the step.',
    },
  },
  'login-refused': {
    status: 400,
    title: { id: 'Proses masuk tidak dapat diselesaikan', en: 'The sign-in could not be completed' },
    wayOut: { id: 'Mulai lagi dari /login.', en: 'Start again from /login.' },
  },
  'account-unknown': {
    status: 403,
    title: { id: 'Tidak ada akun aktif untuk identitas ini', en: 'There is no active account for this identity' },
    wayOut: {
      id: 'Minta operator menautkan atau mengaktifkan akun Anda.',
      en: 'Ask the operator to link or activate it.',
    },
  },
  'csrf-refused': {
    status: 403,
    title: {
      id: 'Permintaan bukan dari halaman layanan ini',
      en: 'The request does not come from a page of this service',
    },
    wayOut: {
      id: 'Kirim csrfToken dari /v1/me di header X-CSRF-Token.',
      en: 'Send the csrfToken of /v1/me in the header X-CSRF-Token.',
    },
  },
  'identity-unavailable': {
    status: 503,
    title: { id: 'Penerbit identitas belum menjawab', en: 'The identity issuer does not answer yet' },
    wayOut: repeatLater,
  },
  'not-allowed': {
    status: 403,
    title: { id: 'Peran Anda tidak boleh melakukan ini', en: 'Your role may not do this' },
    wayOut: {
      id: 'Minta pengelola HR bila tugas Anda memerlukannya.',
      en: 'Ask the HR administrator if your duty needs it.',
    },
  },
  'outside-office': {
    status: 403,
    title: { id: 'Peran ini hanya berlaku dari jaringan kantor', en: 'This role counts in the office’s networks only' },
    wayOut: {
      id: 'Ulangi dari kantor atau lewat VPN instansi.',
      en: 'Repeat it from the office or through the agency’s VPN.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    wayOut: { id: 'Periksa alamat dan nomornya.', en: 'Check the address and its number.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { id: 'Metode ini tidak berlaku di alamat ini', en: 'This method does not apply to this address' },
    wayOut: { id: 'Pakai metode di header Allow.', en: 'Use a method from the Allow header.' },
  },
  'body-too-large': {
    status: 413,
    title: { id: 'Isi permintaan lebih dari 256 kB', en: 'The body is larger than 256 kB' },
    wayOut: { id: 'Persingkat isinya.', en: 'Shorten it.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { id: 'Isi permintaan harus application/json', en: 'The body must be application/json' },
    wayOut: { id: 'Kirim Content-Type: application/json.', en: 'Send Content-Type: application/json.' },
  },
  'invalid-field': {
    status: 422,
    title: { id: 'Ada isian yang salah atau kurang', en: 'Something is wrong or missing' },
    wayOut: correctAndRepeat,
  },
  'unknown-field': {
    status: 422,
    title: { id: 'Ada isian yang tidak dikenal', en: 'There is an unknown field' },
    wayOut: { id: 'Hapus isian itu atau perbaiki namanya.', en: 'Remove the field or correct its name.' },
  },
  'too-many-requests': {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    wayOut: {
      id: 'Kirim lagi setelah waktu di Retry-After.',
      en: 'Send again after the time in Retry-After.',
    },
  },
  'internal-error': {
    status: 500,
    title: { id: 'Kesalahan di pihak kami', en: 'An error on our side' },
    wayOut: { id: 'Coba lagi; bila tetap, beri tahu operator.', en: 'Try again; if it stays, tell the operator.' },
  },
  'case-unavailable': {
    status: 503,
    title: { id: 'Perkara belum dapat menjawab', en: 'The case cannot answer yet' },
    wayOut: repeatLater,
  },
  'service-unavailable': {
    status: 503,
    title: { id: 'Layanan belum siap', en: 'The service is not ready' },
    wayOut: repeatLater,
  },
} as const satisfies Record<string, ProblemKind>;
