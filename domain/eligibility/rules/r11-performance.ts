import { monthOf, yearOf } from '../../iso-date.ts';
import { isRatingAtLeast, ratingLabels } from '../../personnel/performance-matrix.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../define-rule.ts';
import type { EligibilityPolicy } from '../eligibility-policy.ts';
import type { AnnualRating } from '../facts.ts';
import { isUnknown } from '../known.ts';

/** Unlike elsewhere a missing rating fails: who proposes the mutation must be able to show the record (D7). */
export const r11 = defineRule({
  id: 'R11',
  version: 1,
  title: { id: 'Predikat kinerja tahunan', en: 'Annual performance ratings' },
  legalBasis: 'Peraturan BKN 5/2019; PermenPANRB 6/2022',
  reads: ['performanceRatings', 'today', 'policy'],
  find({ performanceRatings, today, policy }) {
    const ratings = isUnknown(performanceRatings) ? [] : performanceRatings.value;
    const years = requiredYears(ratings, today, policy);
    const found = years.map((year) => ratings.find((rating) => rating.year === year));
    const value = ratingsText(years, found);
    const minimum = ratingLabels[policy.minimumRating];
    const absent = years.filter((_, index) => !found[index]);
    if (absent.length > 0) {
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `Predikat kinerja tahun ${absent.join(', ')} belum ada.`,
          en: `The performance rating of ${absent.join(', ')} is missing.`,
        },
        cure: { id: 'Lengkapi hasil evaluasi kinerja tahunan.', en: 'Supply the annual performance evaluation.' },
      };
    }
    if (found.some((rating) => rating && !isRatingAtLeast(rating.rating, policy.minimumRating))) {
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `Predikat kinerja ${years.length} tahun terakhir harus paling rendah ${minimum.id}.`,
          en: `The ratings of the last ${years.length} years must be at least ${minimum.en}.`,
        },
        cure: {
          id: `Ajukan lagi setelah predikat kinerja ${years.length} tahun berturut-turut paling rendah ${minimum.id}.`,
          en: `Submit again after ${years.length} consecutive years of at least ${minimum.en}.`,
        },
      };
    }
    return {
      verdict: 'pass',
      value,
      explanation: {
        id: `Predikat kinerja ${years.length} tahun terakhir paling rendah ${minimum.id}.`,
        en: `The ratings of the last ${years.length} years are at least ${minimum.en}.`,
      },
    };
  },
});

/** The latest years whose evaluation is due; early in a year last year's may not be closed yet, and then it is not missed. */
function requiredYears(ratings: AnnualRating[], today: string, policy: EligibilityPolicy): number[] {
  const lastYear = yearOf(today) - 1;
  const isDue = monthOf(today) >= policy.ratingDueMonth || ratings.some((rating) => rating.year === lastYear);
  const latest = isDue ? lastYear : lastYear - 1;
  return Array.from({ length: policy.ratingYears }, (_, back) => latest - back);
}

function ratingsText(years: number[], found: (AnnualRating | undefined)[]): Text {
  const labels = years.map((year, index) => {
    const rating = found[index];
    return { year, label: rating ? ratingLabels[rating.rating] : { id: 'tidak ada', en: 'missing' } };
  });
  return {
    id: labels.map(({ year, label }) => `${year}: ${label.id}`).join('; '),
    en: labels.map(({ year, label }) => `${year}: ${label.en}`).join('; '),
  };
}
