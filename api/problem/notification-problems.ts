import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const mend: Text = { id: 'Perbaiki isiannya, lalu kirim ulang.', en: 'Correct it and send again.' };
const look: Text = { id: 'Lihat alarm di /v1/alarms.', en: 'Look at the alarms at /v1/alarms.' };
const list: Text = { id: 'Lihat daftarnya di /v1/webhooks.', en: 'See the list at /v1/webhooks.' };
const operator: Text = { id: 'Minta operator memasang WEBHOOK_KEY.', en: 'Ask the operator to set WEBHOOK_KEY.' };

/** What is refused about the ways in which news travels (F72). */
export const notificationProblems = {
  'letter-required-by-law': line(422, 'Surat ini diwajibkan peraturan', 'The law requires this letter', mend),
  'preference-named-twice': line(422, 'Jenis disebut dua kali', 'A kind is named twice', mend),
  'mail-bounce-noted': line(409, 'Alamat ini sudah dicatat menolak surat', 'The address is noted already', look),
  'mail-bounce-unknown': line(409, 'Tidak ada surat yang kembali', 'Nothing bounced', look),
  'account-without-mail': line(409, 'Akun tanpa alamat surel', 'The account has no mail address', look),
  'webhook-url-refused': line(422, 'URL webhook ditolak', 'The URL of the webhook is refused', mend),
  'webhook-there-already': line(409, 'Webhook ini sudah ada', 'There is this webhook already', list),
  'webhooks-off': line(503, 'Webhook tidak dipasang', 'Webhooks are not set up', operator),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
