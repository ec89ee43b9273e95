import type { Text } from '../text.ts';
import { caseLink } from './case-letters.ts';
import { type Letter, letter } from './letter.ts';

/** To HR: a step without an assignee is never silent (F07). */
export function alarmNoAssignee(news: { taskId: string; title: Text; number: string; of: 'case' | 'vacancy' }): Letter {
  const { taskId, title, number } = news;
  const owner = news.of === 'case' ? { id: 'perkara', en: 'case' } : { id: 'lowongan', en: 'vacancy' };
  return letter(
    'alarm-no-assignee',
    { id: `Tidak ada pemegang tugas: ${title.id} (${number})`, en: `Nobody holds: ${title.en} (${number})` },
    {
      id: `Tugas "${title.id}" dalam ${owner.id} ${number} tidak mempunyai pemegang, jadi ${owner.id} itu berhenti di sini. Alihkan tugas ini kepada orang yang tepat, atau isi jabatan atau peran yang seharusnya memegangnya.`,
      en: `The task "${title.en}" of ${owner.en} ${number} has no holder, so the ${owner.en} stands still. Reassign it to the right person, or fill the post or role that should hold it.`,
    },
    {
      id: `Alihkan: POST /v1/tasks/${taskId}/assignment\nTugas: /v1/tasks/${taskId}`,
      en: `Reassign: POST /v1/tasks/${taskId}/assignment\nTask: /v1/tasks/${taskId}`,
    },
  );
}

/** To HR: the panel of a case has a seat for which nobody is free (F32). */
export function alarmEmptySeat(news: { caseNumber: string; session: number; seat: number }): Letter {
  const { caseNumber, session, seat } = news;
  return letter(
    'alarm-empty-seat',
    { id: `Kursi sidang kosong (${caseNumber})`, en: `A seat of the panel is empty (${caseNumber})` },
    {
      id: `Kursi ${seat} pada sidang ${session} perkara ${caseNumber} kosong dan tidak ada pengganti yang bebas. Kuorum dihitung dari kursi yang terisi; di bawah jumlah minimum sidang tidak sah. Beri peran anggota tim kepada orang lain, lalu jadwalkan ulang sidang: kursi kosong terisi dengan sendirinya.`,
      en: `Seat ${seat} of session ${session} of case ${caseNumber} is empty and no substitute is free. The quorum is counted of the seats that are held; below the minimum there is no valid session. Give somebody else the role of panel member, then reschedule the session: empty seats are filled by themselves.`,
    },
    caseLink(caseNumber),
  );
}

/** To HR: deadlines reach into a year whose holidays nobody has loaded. */
export function alarmCalendarYear({ year }: { year: number }): Letter {
  return letter(
    'alarm-calendar-year',
    { id: `Hari libur ${year} belum dimuat`, en: `The holidays of ${year} are not loaded` },
    {
      id: `Ada tenggat yang jatuh pada ${year}, tetapi hari libur nasional dan cuti bersama ${year} belum dimuat. Tenggat itu dihitung dengan akhir pekan dan hari libur tetap saja, dan ditandai sementara.`,
      en: `Some deadlines fall in ${year}, but its national holidays and collective leave are not loaded. These deadlines are counted with weekends and the fixed holidays only, and marked provisional.`,
    },
    {
      id: `Setelah SKB hari libur ${year} terbit, muat dengan PUT /v1/calendar/${year}. Tenggat yang terpengaruh bergeser dengan sendirinya.`,
      en: `Once the joint decree on the holidays of ${year} is out, load it with PUT /v1/calendar/${year}. The deadlines concerned move by themselves.`,
    },
  );
}
