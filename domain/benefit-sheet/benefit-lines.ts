import type { Direction } from '../personnel/direction.ts';
import { talentRecommendations } from '../personnel/talent-recommendation.ts';
import type { Text } from '../text.ts';
import type { BenefitLine, BenefitSheet } from './benefit-sheet.ts';
import { rupiahText } from './rupiah-text.ts';
import { distanceLine, termsLine } from './terms-lines.ts';

type Facts = Omit<BenefitSheet, 'lines'>;

const directionTexts: Record<Direction, Text> = {
  lateral: {
    id: 'Mutasi ini mendatar: jenjang jabatan Anda tetap, bidang tugas Anda bertambah.',
    en: 'This is a lateral move: your class stays, your field of work widens.',
  },
  promotion: { id: 'Mutasi ini promosi: jenjang jabatan Anda naik.', en: 'This is a promotion: your class rises.' },
  demotion: {
    id: 'Mutasi ini menurunkan jenjang jabatan Anda. Anda berhak menanyakan alasannya.',
    en: 'This move lowers your class. You have the right to ask why.',
  },
  diagonal: {
    id: 'Mutasi ini diagonal: Anda pindah ke jalur jabatan lain dengan jenjang karier sendiri.',
    en: 'This is a diagonal move: you change to another ladder with a career of its own.',
  },
};

/** The sheet in sentences, for the employee. What gets worse is said as plainly as what gets better. */
export function benefitLines(facts: Facts): BenefitLine[] {
  const { origin, target } = facts;
  return [
    line(
      'post',
      `Dari ${origin.position} di ${origin.unit} menjadi ${target.position} di ${target.unit}.`,
      `From ${origin.position} at ${origin.unit} to ${target.position} at ${target.unit}.`,
    ),
    { topic: 'direction', text: directionTexts[facts.direction] },
    gradeLine(facts),
    allowanceLine(facts),
    termsLine(facts),
    ...placeLines(facts),
    distanceLine(facts),
    careerLine(facts),
    trainingLine(facts),
    ...talentLines(facts),
  ];
}

function gradeLine({ origin, target, gradeDifference }: Facts): BenefitLine {
  if (gradeDifference === 0)
    return line('grade', `Kelas jabatan Anda tetap ${target.jobGrade}.`, `Your job grade stays ${target.jobGrade}.`);
  const [id, en] = gradeDifference > 0 ? ['naik', 'rises'] : ['turun', 'falls'];
  return line(
    'grade',
    `Kelas jabatan Anda ${id} dari ${origin.jobGrade} ke ${target.jobGrade}.`,
    `Your job grade ${en} from ${origin.jobGrade} to ${target.jobGrade}.`,
  );
}

function allowanceLine({ target, allowanceDifferenceRupiah: difference }: Facts): BenefitLine {
  if (difference === null || target.allowanceRupiah === null)
    return line(
      'allowance',
      'Tunjangan jabatan belum tercatat; tanyakan kepada HR sebelum Anda menjawab.',
      'The position allowance is not on record yet; ask HR before you answer.',
    );
  const allowance = rupiahText(target.allowanceRupiah);
  if (difference === 0)
    return line(
      'allowance',
      `Tunjangan jabatan Anda tetap ${allowance.id} per bulan.`,
      `Your position allowance stays ${allowance.en} a month.`,
    );
  const change = rupiahText(difference);
  const [id, en] = difference > 0 ? ['naik', 'rises'] : ['turun', 'falls'];
  return line(
    'allowance',
    `Tunjangan jabatan Anda ${id} ${change.id} menjadi ${allowance.id} per bulan.`,
    `Your position allowance ${en} by ${change.en} to ${allowance.en} a month.`,
  );
}

function placeLines({ origin, target }: Facts): BenefitLine[] {
  if (target.place === null) return [];
  if (target.place === origin.place)
    return [line('place', `Tempat kerja Anda tetap di ${target.place}.`, `You keep working in ${target.place}.`)];
  return [line('place', `Tempat kerja Anda di ${target.place}.`, `You will work in ${target.place}.`)];
}

function careerLine({ careerPath }: Facts): BenefitLine {
  if (careerPath.length === 0)
    return line(
      'career',
      'Belum ada jabatan setingkat lebih tinggi di instansi ini yang dibuka oleh jabatan baru ini.',
      'No higher position in this agency is opened by the new post at present.',
    );
  const names = careerPath.map(({ position, unit }) => `${position} (${unit})`).join(', ');
  return line(
    'career',
    `Pengalaman di jabatan baru diperhitungkan untuk: ${names}.`,
    `Experience in the new post counts towards: ${names}.`,
  );
}

function trainingLine({ training }: Facts): BenefitLine {
  if (training.length === 0)
    return line(
      'training',
      'Tidak ada kesenjangan kompetensi yang tercatat, jadi belum ada pelatihan yang diusulkan.',
      'No competency gap is on record, so no training is proposed yet.',
    );
  const list = (language: keyof Text, hours: string): string =>
    training.map((course) => `${course.title[language]} (${course.hours} ${hours})`).join(', ');
  return line(
    'training',
    `Sebelum mulai, Anda dibekali pelatihan: ${list('id', 'JP')}.`,
    `Before you start you are offered training: ${list('en', 'hours')}.`,
  );
}

function talentLines({ talentBox }: Facts): BenefitLine[] {
  if (talentBox === null) return [];
  const advice = talentRecommendations[talentBox];
  return [
    line(
      'talent',
      `Kotak talenta Anda ${talentBox}. Saran untuk kotak ini: ${advice.id}.`,
      `Your talent box is ${talentBox}. The advice for this box: ${advice.en}.`,
    ),
  ];
}

function line(topic: BenefitLine['topic'], id: string, en: string): BenefitLine {
  return { topic, text: { id, en } };
}
