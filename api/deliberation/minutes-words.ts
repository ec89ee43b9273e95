import type { PanelAdvice, VoteChoice } from '../../domain/deliberation/tally.ts';
import type { LeaveGround } from '../../domain/deliberation/protocol-event.ts';
import type { Language } from '../http/language.ts';

interface MinutesWords {
  title: string;
  foot: string;
  page: string;
  case: string;
  advice: string;
  summary: string;
  motions: string;
  motionHeads: string[];
  session: string;
  held: string;
  quorum: string;
  of: string;
  opened: string;
  closed: string;
  count: string;
  attendance: string;
  attendanceHeads: string[];
  chair: string;
  present: string;
  absent: string;
  empty: string;
  left: string;
  votes: string;
  voteHeads: string[];
  dissent: string;
  seal: string;
  sealedBy: string;
  sealedAt: string;
  hash: string;
  signatories: string;
  advices: Record<PanelAdvice, string>;
  choices: Record<VoteChoice, string>;
  grounds: Record<LeaveGround, string>;
}

/** The words around the minutes on paper; what was said stands as it was said. */
export const minutesWords: Record<Language, MinutesWords> = {
  id: {
    ...{ title: 'Risalah sidang Tim Penilai Kinerja', page: 'Halaman', case: 'Perkara', advice: 'Pertimbangan' },
    foot: 'Dicetak dari risalah yang disegel. Teks yang disegel dan sidik digitalnya dapat dicocokkan di layanan ini.',
    ...{ summary: 'Ringkasan ketua', motions: 'Usul yang disidangkan', motionHeads: ['No.', 'Jabatan', 'Alasan'] },
    ...{ session: 'Sidang', held: 'Waktu dan tempat', quorum: 'Kuorum', of: 'dari kursi terisi', opened: 'Dibuka' },
    ...{ closed: 'Ditutup', count: 'Setuju / menolak / abstain', attendance: 'Kehadiran' },
    ...{ attendanceHeads: ['Kursi', 'Nama', 'Kehadiran'], chair: 'ketua', present: 'hadir', absent: 'tidak hadir' },
    ...{ empty: 'kosong', left: 'Meninggalkan kursi', votes: 'Suara dan alasannya' },
    ...{ voteHeads: ['Kursi', 'Usul', 'Suara', 'Alasan'], dissent: 'Pendapat berbeda', seal: 'Segel' },
    ...{ sealedBy: 'Disegel oleh', sealedAt: 'Disegel pada', hash: 'SHA-256', signatories: 'Penanda tangan' },
    advices: {
      ...{ recommended: 'Merekomendasikan', 'not-recommended': 'Tidak merekomendasikan' },
      ...{ divided: 'Terbelah; kedua pandangan disampaikan', 'no-quorum': 'Tanpa kuorum' },
    },
    choices: { favour: 'setuju', against: 'menolak', abstain: 'abstain' },
    grounds: { declared: 'benturan kepentingan', 'found-tie': 'hubungan yang ditemukan', reassigned: 'dialihkan HR' },
  },
  en: {
    ...{ title: 'Minutes of the performance panel', page: 'Page', case: 'Case', advice: 'Advice' },
    foot: 'Printed from the sealed minutes. The sealed text and its digest can be compared in this service.',
    ...{ summary: "The chair's summary", motions: 'Motions', motionHeads: ['No.', 'Post', 'Reason'] },
    ...{ session: 'Session', held: 'Time and place', quorum: 'Quorum', of: 'of seats held', opened: 'Opened' },
    ...{ closed: 'Closed', count: 'In favour / against / abstaining', attendance: 'Attendance' },
    ...{ attendanceHeads: ['Seat', 'Name', 'Attendance'], chair: 'chair', present: 'present', absent: 'absent' },
    ...{ empty: 'empty', left: 'Left their seat', votes: 'Votes and their reasons' },
    ...{ voteHeads: ['Seat', 'Motion', 'Vote', 'Reasons'], dissent: 'Dissent', seal: 'Seal' },
    ...{ sealedBy: 'Sealed by', sealedAt: 'Sealed at', hash: 'SHA-256', signatories: 'Signatories' },
    advices: {
      ...{ recommended: 'Recommended', 'not-recommended': 'Not recommended' },
      ...{ divided: 'Divided; both views go up', 'no-quorum': 'Without a quorum' },
    },
    choices: { favour: 'in favour', against: 'against', abstain: 'abstaining' },
    grounds: { declared: 'conflict of interest', 'found-tie': 'a tie that was found', reassigned: 'reassigned by HR' },
  },
};
