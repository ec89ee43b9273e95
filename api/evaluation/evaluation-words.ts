import type { EffectLine, UnitLine } from '../../domain/evaluation/evaluation-report.ts';
import type { QuestionRule } from '../../domain/evaluation/question-parameters.ts';
import type { FairnessDimension, FairnessVerdict } from '../../domain/fairness/fairness.ts';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Text } from '../../domain/text.ts';

const text = (id: string, en: string): Text => ({ id, en });

/** The words around an evaluation: on its page, on paper and in its table. */
export const evaluationWords = {
  title: text('Evaluasi berkala pengelolaan mutasi', 'Periodic evaluation of mutations'),
  half: text('Semester', 'Half year'),
  asOf: text('Keadaan per', 'As of'),
  rules: text('Versi aturan evaluasi', 'Version of the rules'),
  inputsHash: text('SHA-256 masukan', 'SHA-256 of the inputs'),
  page: text('Halaman', 'Page'),
  foot: text(
    'Angka di bawah lima orang tidak ditampilkan. Masukannya disimpan; laporan yang sama dapat dihitung ulang kapan pun.',
    'Numbers of fewer than five people are not shown. The inputs are kept; the same report can be worked out again at any time.',
  ),
  none: text('Tidak ada.', 'None.'),
  hidden: text('< 5', '< 5'),
  section: text('Bagian', 'Section'),
  line: text('Baris', 'Line'),
  measure: text('Ukuran', 'Measure'),
  value: text('Nilai', 'Value'),
} as const;

export const scopeWords: Readonly<Record<Scope, Text>> = {
  'intra-agency': text('dalam instansi', 'within the agency'),
  'inter-regency-same-province': text('antarkabupaten seprovinsi', 'between regencies of a province'),
  'inter-province': text('antarprovinsi', 'between provinces'),
  'region-central': text('daerah–pusat', 'region and central'),
  'inter-central': text('antarinstansi pusat', 'between central agencies'),
  'overseas-mission': text('perwakilan di luar negeri', 'mission abroad'),
};
export const directionWords: Readonly<Record<Direction | 'all', Text>> = {
  all: text('Semua mutasi', 'All moves'),
  lateral: text('rotasi', 'lateral'),
  promotion: text('promosi', 'promotion'),
  demotion: text('demosi', 'demotion'),
  diagonal: text('diagonal', 'diagonal'),
};
export const initiatorWords: Readonly<Record<Initiator, Text>> = {
  agency: text('atas usul instansi', 'proposed by the agency'),
  'own-request': text('atas permintaan sendiri', 'on own request'),
};

export const effectWords: Readonly<Record<EffectLine['verdict'], Text>> = {
  'too-few': text('Terlalu sedikit kasus untuk disimpulkan.', 'Too few cases to conclude.'),
  'no-difference': text(
    'Tidak terbukti berbeda dari pegawai serupa yang tidak dimutasi.',
    'Not shown to differ from similar people who were not moved.',
  ),
  better: text(
    'Lebih baik daripada pegawai serupa yang tidak dimutasi.',
    'Better than similar people who were not moved.',
  ),
  worse: text(
    'Lebih buruk daripada pegawai serupa yang tidak dimutasi.',
    'Worse than similar people who were not moved.',
  ),
};

export const unitWords: Readonly<Record<UnitLine['state'], Text>> = {
  'below-minimum': text('di bawah minimum', 'below the minimum'),
  'below-need': text('di bawah kebutuhan', 'below the need'),
  'above-need': text('di atas kebutuhan', 'above the need'),
};

export const questionWords: Readonly<Record<QuestionRule, Text>> = {
  'missed-by-most': text(
    'Lebih dari separuh tugas melewati batas waktu.',
    'More than half of the tasks missed the period.',
  ),
  'hardly-used': text(
    'Sedikitnya 95 dari 100 tugas selesai dalam sepertiga batas waktu.',
    'At least 95 of 100 tasks took a third of the period.',
  ),
  'mostly-not-effective': text(
    'Mutasi ke arah ini lebih sering tidak efektif.',
    'Moves of this direction are mostly not effective.',
  ),
  'performance-fell': text(
    'Kinerja turun dibandingkan dengan pegawai serupa.',
    'Performance fell against similar people.',
  ),
};

export const dimensionWords: Readonly<Record<FairnessDimension, Text>> = {
  sex: text('jenis kelamin', 'sex'),
  'age-group': text('kelompok umur', 'age group'),
};
export const fairnessWords: Readonly<Record<FairnessVerdict, Text>> = {
  'too-few': text('terlalu sedikit untuk disimpulkan', 'too few to conclude'),
  'none-shortlisted': text('tidak ada yang masuk daftar pendek', 'nobody was shortlisted'),
  'four-fifths-met': text('memenuhi empat perlima', 'four fifths met'),
  'four-fifths-missed': text('perlu diperiksa: di bawah empat perlima', 'look closer: below four fifths'),
};
export const memberWords: Readonly<Record<string, Text>> = {
  male: text('laki-laki', 'male'),
  female: text('perempuan', 'female'),
  'under-30': text('di bawah 30', 'under 30'),
  '30-39': text('30–39', '30–39'),
  '40-49': text('40–49', '40–49'),
  '50-and-over': text('50 ke atas', '50 and over'),
};
