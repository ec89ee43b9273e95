import type { Text } from '../text.ts';
import { caseLink } from './case-letters.ts';
import { dayText } from './due-text.ts';
import { type Letter, letter } from './letter.ts';

interface RequestNews {
  caseNumber: string;
  /** What is asked for. */
  label: Text;
}

/** To the authority outside: what is asked, until when, and where to reply. It names nobody. */
export function considerationRequested(news: RequestNews & { id: string; until: string }): Letter {
  const { caseNumber, label, id } = news;
  const until = dayText(news.until);
  return letter(
    'consideration-requested',
    { id: `Permintaan: ${label.id} (${caseNumber})`, en: `Request: ${label.en} (${caseNumber})` },
    {
      id: `Untuk perkara mutasi ${caseNumber} diperlukan: ${label.id}. Permintaan ini berlaku sampai ${until.id}.`,
      en: `Mutation case ${caseNumber} needs: ${label.en}. This request stands until ${until.en}.`,
    },
    {
      id: 'Setujui, tolak, atau kembalikan untuk diperbaiki, dengan nomor surat dan alasannya.',
      en: 'Approve, refuse, or send it back for repair, with the number of your letter and the reasons.',
    },
    {
      id: `Jawab: POST /v1/external-considerations/${id}/reply`,
      en: `Reply: POST /v1/external-considerations/${id}/reply`,
    },
  );
}

/** To HR: nobody replied in time. */
export function considerationExpired({ caseNumber, label }: RequestNews): Letter {
  return letter(
    'consideration-expired',
    { id: `Belum dijawab: ${label.id} (${caseNumber})`, en: `No reply: ${label.en} (${caseNumber})` },
    {
      id: `Permintaan ${label.id} untuk perkara ${caseNumber} tidak dijawab dalam jangka waktunya dan sudah diminta lagi. Hubungi instansi itu; bila jawabannya sudah ada, catat dengan dokumennya pada tugas yang terbuka.`,
      en: `The request for ${label.en} in case ${caseNumber} was not replied to in its period and was made again. Speak to that authority; if the reply is there already, enter it with its document in the open task.`,
    },
    caseLink(caseNumber),
  );
}

/** To the authority outside: it need not reply any more. */
export function considerationCancelled({ caseNumber, label }: RequestNews): Letter {
  return letter(
    'consideration-cancelled',
    { id: `Dibatalkan: ${label.id} (${caseNumber})`, en: `Cancelled: ${label.en} (${caseNumber})` },
    {
      id: `Permintaan ${label.id} untuk perkara ${caseNumber} tidak diperlukan lagi. Tidak perlu dijawab.`,
      en: `The request for ${label.en} in case ${caseNumber} is no longer needed. No reply is due.`,
    },
  );
}
