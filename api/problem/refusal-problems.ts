import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

/** A line of the table; most refusals bring their own sentence, so their way out may stay general. */
function line(status: number, id: string, en: string, wayOut: Text = reload): ProblemKind {
  return { status, title: { id, en }, wayOut };
}

const reload: Text = {
  id: 'Muat ulang perkara untuk melihat langkah yang sekarang.',
  en: 'Reload the case to see its present step.',
};
const chooseOther: Text = { id: 'Pilih yang lain, lalu kirim ulang.', en: 'Choose another one and send again.' };
const correctForm: Text = { id: 'Lengkapi formulir, lalu kirim ulang.', en: 'Complete the form and send again.' };
const askHr: Text = { id: 'Minta HR mengalihkan tugas ini.', en: 'Ask HR to reassign the task.' };
const newKey: Text = {
  id: 'Pakai kunci baru untuk usulan yang lain.',
  en: 'Use a new key for another submission.',
};

/** What the business refuses: the same codes that domain, workflow and activities use. */
export const refusalProblems = {
  'unknown-employee': line(422, 'Pegawai tidak dikenal', 'Unknown employee', chooseOther),
  'unknown-post': line(422, 'Jabatan tidak dikenal', 'Unknown post', chooseOther),
  'unknown-account': line(422, 'Akun tidak dikenal', 'Unknown account', chooseOther),
  'scope-mismatch': line(422, 'Lingkup tidak cocok dengan instansinya', 'The scope does not fit the agencies'),
  'policy-profile-not-allowed': line(422, 'Profil kebijakan tidak diizinkan', 'The policy profile is not allowed'),
  'idempotency-key-reused': line(
    422,
    'Kunci sudah dipakai usulan lain',
    'The key belongs to another submission',
    newKey,
  ),
  'effective-date-past': line(422, 'Tanggal berlaku sudah lewat', 'The effective date has passed', correctForm),
  'exception-document-missing': line(
    422,
    'Dokumen pengecualian kurang',
    'The exception document is missing',
    correctForm,
  ),
  'exception-document-unknown': line(
    422,
    'Dokumen pengecualian tidak dikenal',
    'Unknown exception document',
    correctForm,
  ),
  'exception-wrong-authority': line(422, 'Bukan pejabat yang berwenang', 'The wrong authority', correctForm),
  'exception-for-other-rule': line(422, 'Pengecualian dari syarat lain', 'An exception from another rule', correctForm),
  'exception-over': line(422, 'Pengecualian sudah lewat', 'The exception is over', correctForm),
  'rule-without-exception': line(422, 'Syarat tanpa pengecualian', 'A rule without exception', correctForm),
  'reply-without-document': line(422, 'Jawaban tanpa dokumen', 'A reply without its document', correctForm),
  'reply-document-unknown': line(422, 'Dokumen jawaban tidak dikenal', 'Unknown document of reply', correctForm),
  'reply-not-returnable': line(422, 'Tidak dapat dikembalikan', 'It cannot be sent back', correctForm),
  'reply-for-other-case': line(422, 'Jawaban untuk perkara lain', 'A reply for another case', correctForm),
  'consideration-already-replied': line(409, 'Permintaan sudah dijawab', 'The request was replied to already'),
  'consideration-expired': line(409, 'Jangka waktu permintaan sudah lewat', 'The period of the request is over'),
  'consideration-cancelled': line(409, 'Permintaan sudah dibatalkan', 'The request was cancelled'),
  'freeze-overlaps': line(409, 'Sudah ada masa pembatasan', 'There is a freeze already', chooseOther),
  'freeze-ends-before-start': line(422, 'Berakhir sebelum mulai', 'It ends before it begins', correctForm),
  'gap-without-course': line(422, 'Kesenjangan belum dijawab', 'A gap has no course', correctForm),
  'course-without-gap': line(422, 'Pelatihan tanpa kesenjangan', 'A course has no gap', correctForm),
  'course-planned-twice': line(422, 'Pelatihan ganda', 'A course is planned twice', correctForm),
  'post-without-standard': line(409, 'Standar jabatan belum lengkap', 'The post has no standard', chooseOther),
  'employee-has-open-case': line(409, 'Pegawai punya perkara berjalan', 'The employee has an open case'),
  'employee-still-serves': line(409, 'Pegawai masih bertugas', 'The employee still serves', chooseOther),
  'employee-erased': line(409, 'Data pegawai sudah dihapus', 'The data of the employee is erased', chooseOther),
  'retention-not-over': line(409, 'Masa simpan belum lewat', 'The retention period is not over', chooseOther),
  'post-reserved': line(409, 'Jabatan sudah dipesan', 'The post is reserved', chooseOther),
  'post-occupied': line(409, 'Jabatan terisi', 'The post is occupied', chooseOther),
  'decided-post-owed': line(422, 'Jabatan yang diputuskan belum disebut', 'The post decided is not named', correctForm),
  'decided-post-fixed': line(409, 'Jabatan tidak dapat diganti', 'The post cannot be changed', correctForm),
  'decided-post-other-agency': line(422, 'Jabatan di instansi lain', 'A post of another agency', chooseOther),
  'post-reasons-owed': line(422, 'Alasan perubahan belum ada', 'The reasons of the change are missing', correctForm),
  'demotion-unacknowledged': line(422, 'Penurunan belum dinyatakan', 'The demotion is not acknowledged', correctForm),
  'demotion-not-one': line(422, 'Bukan penurunan', 'It is not a demotion', correctForm),
  'direction-not-permitted': line(422, 'Arah mutasi tidak diizinkan', 'The direction is not permitted', chooseOther),
  'decree-demotion-mismatch': line(
    422,
    'Penurunan dalam SK tidak cocok',
    'The decree does not name the demotion',
    correctForm,
  ),
  'post-is-own': line(409, 'Jabatan itu sudah didudukinya', 'The employee holds that post already', chooseOther),
  'employee-without-post': line(409, 'Pegawai tidak punya jabatan', 'The employee holds no post', chooseOther),
  'case-already-open': line(409, 'Perkara sudah dibuka', 'The case is already open'),
  'case-closed': line(409, 'Perkara sudah ditutup', 'The case is closed'),
  'case-decided': line(409, 'Perkara sudah diputuskan', 'The case is decided'),
  'case-undecided': line(409, 'Perkara belum diputuskan', 'The case is not decided'),
  'case-already-recalled': line(409, 'Perkara sudah ditarik atau dicabut', 'The case is already recalled'),
  'submission-lapsed': line(409, 'Usulan tidak sampai', 'The submission lapsed'),
  'procedure-failed': line(409, 'Perkara tidak dapat memproses ini', 'The case could not process this'),
  'task-not-open': line(409, 'Tugas tidak terbuka', 'The task is not open'),
  'task-already-completed': line(409, 'Tugas sudah selesai', 'The task is already completed'),
  'task-completion-pending': line(409, 'Jawaban lain sedang diproses', 'Another answer is being processed'),
  'task-personal': line(409, 'Tugas ini hanya untuk pegawainya', 'Only the employee can do this task'),
  'already-seated': line(409, 'Orang itu sudah duduk di sidang ini', 'They already sit in this session', chooseOther),
  'role-missing': line(409, 'Orang itu tidak punya perannya', 'They do not have the role', chooseOther),
  'delegation-to-self': line(422, 'Pengganti harus orang lain', 'Somebody else must stand in', chooseOther),
  'delegation-ends-before-start': line(422, 'Berakhir sebelum mulai', 'It ends before it begins', correctForm),
  'delegation-in-past': line(422, 'Sudah lewat', 'It begins in the past', correctForm),
  'delegation-overlaps': line(409, 'Sudah ada pendelegasian', 'There is a delegation already', chooseOther),
  'delegation-circular': line(409, 'Pendelegasian melingkar', 'The delegation would be circular', chooseOther),
  'delegate-absent': line(409, 'Pengganti tidak hadir', 'The delegate is absent', chooseOther),
  'delegation-over': line(409, 'Pendelegasian sudah berakhir', 'The delegation is over'),
  'not-free': line(409, 'Orang itu mundur atau terikat keluarga', 'They stepped back or are tied', chooseOther),
  'not-a-seat': line(409, 'Bukan kursi sidang', 'Not a seat of the panel', askHr),
  'task-not-skippable': line(409, 'Langkah ini tidak dapat dilewati', 'This step cannot be skipped', askHr),
  'deadline-out-of-range': line(422, 'Tenggat di luar batas', 'The deadline is out of range', correctForm),
  'override-needs-second-person': line(403, 'Perlu orang kedua', 'It takes a second person', askHr),
  'override-lapsed': line(409, 'Permintaan sudah gugur', 'The request has lapsed'),
  'override-already-confirmed': line(409, 'Sudah disahkan', 'Already confirmed'),
  'override-retracted': line(409, 'Permintaan sudah ditarik kembali', 'The request was taken back'),
  'documents-under-check': line(409, 'Dokumen sedang diperiksa', 'The documents are being checked'),
  'documents-not-reopenable': line(409, 'Dokumen tidak dapat dibuka lagi', 'The documents cannot be reopened'),
  'subject-already-linked': line(409, 'Identitas itu sudah tertaut', 'That identity is already linked', chooseOther),
  'case-not-embargoed': line(409, 'Tidak ada embargo', 'There is no embargo'),
  'not-your-task': line(403, 'Bukan tugas Anda', 'Not your task', askHr),
  'self-dealing': line(403, 'Menyangkut diri atau usulan sendiri', 'It concerns oneself or one’s own proposal', askHr),
} as const satisfies Record<string, ProblemKind>;
