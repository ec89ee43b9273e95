import { dateText } from '../eligibility/date-text.ts';
import { addMonths, yearOf } from '../iso-date.ts';
import type { Text } from '../text.ts';
import type { CandidateProfile } from './candidate-profile.ts';
import { dateOfDay } from './day-number.ts';
import type { MatchCriteria } from './match-criteria.ts';
import type { MatchGate } from './match-gates.ts';

interface WordedGate {
  gate: MatchGate;
  reason: Text;
  /** ISO date from which the gate would be passed if nothing else changes; null where time does not open it. */
  passesFrom: string | null;
  closes: Text;
}

const reasons: Readonly<Record<MatchGate, Text>> = {
  'holds-the-post': { id: 'Sudah menduduki jabatan ini.', en: 'Holds the post already.' },
  demotion: { id: 'Jabatan ini lebih rendah.', en: 'The post is lower.' },
  R01: { id: 'Bukan PNS aktif.', en: 'No active civil servant.' },
  R03: { id: 'PPPK memakai jalur relokasi.', en: 'A PPPK is moved by relocation.' },
  R04: { id: 'Masa jabatan belum cukup.', en: 'Tenure is too short.' },
  R07: { id: 'Proses atau hukuman disiplin berjalan.', en: 'A discipline case or sanction is running.' },
  R09: {
    id: 'Tugas belajar, ikatan dinas, atau datanya belum ada.',
    en: 'Study assignment, bond, or no record of it.',
  },
  R10: { id: 'Proses peradilan, temuan, atau datanya belum ada.', en: 'Court process, audit finding, or no record.' },
  R11: { id: 'Predikat kinerja dua tahun belum memenuhi.', en: 'The ratings of two years do not suffice.' },
  R14: { id: 'Pendidikan tidak sesuai jabatan.', en: 'The education does not meet the post.' },
  R15: { id: 'Pangkat di luar rentang jabatan.', en: 'The rank is out of range.' },
  R16: { id: 'Pengalaman jenjang di bawahnya belum cukup.', en: 'Too little time in the class below.' },
  R17: { id: 'Pengalaman atau usia untuk JPT tidak memenuhi.', en: 'Experience or age do not fit a leadership post.' },
  R18: { id: 'Usia atau pengalaman untuk jabatan fungsional.', en: 'Age or experience for a functional post.' },
  R19: { id: 'JPM kurang, atau belum dinilai.', en: 'The job-person match falls short or was never assessed.' },
  R21: { id: 'Sudah mencapai batas usia pensiun.', en: 'Retirement age is reached.' },
};

const supply: Text = {
  id: 'Lengkapi atau perbaiki data, lalu dicocokkan lagi.',
  en: 'Complete or correct the record.',
};
const never: Text = { id: 'Tidak dapat dipenuhi untuk jabatan ini.', en: 'It cannot be met for this post.' };
const course: Text = { id: 'Pelatihan dan penilaian kompetensi.', en: 'Training and a competency assessment.' };

/** Why a gate is closed to a person, what would open it, and from when time alone would (F38, F40). */
export function wordFailedGate(gate: MatchGate, profile: CandidateProfile, criteria: MatchCriteria): WordedGate {
  const passesFrom = opensOn(gate, profile, criteria);
  const closes = passesFrom === null ? cureOf(gate, profile, criteria) : waitUntil(passesFrom);
  return { gate, reason: reasons[gate], passesFrom, closes };
}

function waitUntil(date: string): Text {
  const { id, en } = dateText(date);
  return { id: `Terpenuhi mulai ${id} bila keadaan tetap.`, en: `Met from ${en} if nothing else changes.` };
}

function cureOf(gate: MatchGate, profile: CandidateProfile, criteria: MatchCriteria): Text {
  if (gate === 'R19') return course;
  const tooOld = profile.born < (criteria.leadership ?? criteria.functional ?? criteria).bornFrom;
  const closed: readonly MatchGate[] = ['holds-the-post', 'demotion', 'R21'];
  return closed.includes(gate) || (tooOld && (gate === 'R17' || gate === 'R18')) ? never : supply;
}

function opensOn(gate: MatchGate, profile: CandidateProfile, criteria: MatchCriteria): string | null {
  const today = dateOfDay(criteria.today);
  const after = (lacking: number): string | null => (lacking > 0 ? addMonths(today, lacking) : null);
  const { feeder, leadership, functional } = criteria;
  switch (gate) {
    case 'R04':
      return profile.sincePost === null ? null : addMonths(dateOfDay(profile.sincePost), criteria.tenureMonths);
    case 'R11': {
      // The latest year may suffice already; then only the one before it has to move on.
      const years = (profile.ratingLatest ?? 0) >= criteria.minimumRating ? 1 : 2;
      return `${yearOf(today) + years}-01-01`;
    }
    case 'R16':
      return feeder && after(feeder.months - profile.months[feeder.kind]);
    case 'R17':
      if (!leadership || !feeder || profile.born < leadership.bornFrom) return null;
      return after(Math.max(feeder.months - profile.months[feeder.kind], leadership.months - profile.months.total));
    case 'R18':
      return functional && profile.born >= functional.bornFrom ? after(functional.months - profile.months.total) : null;
    default:
      return null;
  }
}
