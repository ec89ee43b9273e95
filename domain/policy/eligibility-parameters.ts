import { count, rating } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** The numbers of R01–R25 that an agency or a later law may change. */
export const eligibilityParameters = {
  // PP 11/2017 art 190(3): two to five years in a post; six months as told to the DPR on 1 July 2025.
  'eligibility.tenureBlockMonths': count(
    6,
    0,
    60,
    'Masa jabatan minimum tanpa pengecualian (R04).',
    'Tenure below which no exception is possible (R04).',
    { unit: 'months', basis: 'PP 11/2017 art 190(3)' },
  ),
  'eligibility.tenureExceptionMonths': count(
    24,
    0,
    60,
    'Masa jabatan minimum tanpa alasan tertulis (R04).',
    'Tenure below which a documented exception is needed (R04).',
    { unit: 'months', basis: 'PP 11/2017 art 190(3)' },
  ),
  'eligibility.rotationDueMonths': count(
    60,
    12,
    240,
    'Masa jabatan yang sudah waktunya dirotasi (R05).',
    'Tenure after which rotation is due (R05).',
    { unit: 'months', basis: 'PP 11/2017 art 190(3)' },
  ),
  // PermenPANRB 6/2024 art 59.
  'eligibility.bondYears': count(
    10,
    0,
    30,
    'Masa kerja PNS sebelum pindah instansi atas permintaan sendiri (R06).',
    'Years of service before an own request to another agency (R06).',
    { unit: 'years', basis: 'PermenPANRB 6/2024 art 59' },
  ),
  'eligibility.disciplineLookbackYears': count(
    2,
    0,
    10,
    'Hukuman sedang/berat yang masih diperhatikan untuk promosi (R08).',
    'Years a moderate or severe sanction is looked back on in a promotion (R08).',
    { unit: 'years', basis: 'PP 94/2021' },
  ),
  'eligibility.retirementWarningMonths': count(
    12,
    0,
    60,
    'Jarak ke batas usia pensiun yang perlu diperhatikan (R21).',
    'Months before retirement that call for a warning (R21).',
    { unit: 'months', basis: 'UU 20/2023 art 55' },
  ),
  'eligibility.minimumRating': rating(
    'good',
    'Predikat kinerja terendah dua tahun terakhir (R11).',
    "Lowest rating allowed in the last two years' performance (R11).",
    'PermenPANRB 6/2022',
  ),
} as const satisfies Record<string, PolicyParameter>;
