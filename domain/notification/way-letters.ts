import type { Text } from '../text.ts';
import { type Letter, letter } from './letter.ts';

/** Once a day, to whoever prefers it so: what there was, by its subjects. */
export function dailyDigest({ subjects, more }: { subjects: readonly Text[]; more: number }): Letter {
  const rest = more > 0 ? { id: `\n… dan ${more} lagi`, en: `\n… and ${more} more` } : { id: '', en: '' };
  const count = subjects.length + more;
  return letter(
    'daily-digest',
    { id: `Ringkasan harian: ${count} kabar`, en: `Daily digest: ${count} messages` },
    { id: 'Kabar sejak ringkasan terakhir:', en: 'Messages since the last digest:' },
    {
      id: subjects.map(({ id }) => `- ${id}`).join('\n') + rest.id,
      en: subjects.map(({ en }) => `- ${en}`).join('\n') + rest.en,
    },
    { id: 'Semua kabar: /v1/notifications', en: 'All messages: /v1/notifications' },
  );
}

/** To HR: somebody's address takes no mail. It names nobody; the alarm has the account. */
export function alarmMailBounced(): Letter {
  return letter(
    'alarm-mail-bounced',
    { id: 'Alamat surel tidak menerima surat', en: 'A mail address takes no mail' },
    {
      id: 'Alamat surel sebuah akun ditolak tetap oleh server surat. Orangnya masih membaca kabar di kotak masuk aplikasi, tetapi surat wajib pun tidak sampai lewat surel. Perbaiki alamatnya, atau sampaikan suratnya dengan cara lain, lalu nyatakan selesai.',
      en: 'The mail address of an account is refused for good by the mail server. Its owner still reads messages in the in-app inbox, but even letters required by law do not arrive by mail. Correct the address, or deliver the letters another way, and then say that it is settled.',
    },
    { id: 'Alarm: /v1/alarms', en: 'Alarms: /v1/alarms' },
  );
}

/** To HR: a webhook of the agency takes nothing any more. */
export function alarmWebhookFailing(): Letter {
  return letter(
    'alarm-webhook-failing',
    { id: 'Webhook instansi tidak menerima kabar', en: 'A webhook of the agency takes no messages' },
    {
      id: 'Penerima webhook instansi gagal berhari-hari, jadi satu kabar tidak dikirim lagi kepadanya. Tidak ada perkara yang tertunda karenanya. Perbaiki penerimanya atau akhiri webhook itu.',
      en: 'The receiver of a webhook failed for days, so one message is no longer sent to it. No case was delayed by it. Mend the receiver or end the webhook.',
    },
    { id: 'Webhook: /v1/webhooks', en: 'Webhooks: /v1/webhooks' },
  );
}
