import { dateText } from '../eligibility/date-text.ts';
import type { BenefitLine, BenefitSheet } from './benefit-sheet.ts';

type Facts = Pick<BenefitSheet, 'origin' | 'target' | 'distanceKm'>;

/** By which rule the pay of the new post is reckoned, and where that stands; said also where nobody recorded it. */
export function termsLine({ target }: Facts): BenefitLine {
  const { terms } = target;
  if (!terms)
    return {
      topic: 'terms',
      text: {
        id: 'Aturan tunjangan jabatan baru belum tercatat dengan sumbernya; angka di atas berasal dari daftar jabatan.',
        en: 'The allowance rule of the new post is not recorded with its source; the figures above are those of the list of positions.',
      },
    };
  const since = dateText(terms.validFrom);
  return {
    topic: 'terms',
    text: {
      id: `Aturan tunjangan: ${terms.rule} (${terms.source}, berlaku sejak ${since.id}).`,
      en: `Allowance rule: ${terms.rule} (${terms.source}, in force since ${since.en}).`,
    },
  };
}

/** A straight line is said to be one, and what is not known is not guessed. */
export function distanceLine({ origin, target, distanceKm }: Facts): BenefitLine {
  if (distanceKm === null)
    return {
      topic: 'distance',
      text: {
        id: 'Jarak antara kedua unit belum diketahui: koordinatnya belum tercatat.',
        en: 'The distance between the two units is not known: their coordinates are not on record.',
      },
    };
  return {
    topic: 'distance',
    text: {
      id: `Dari ${origin.unit} ke ${target.unit} kira-kira ${String(distanceKm).replace('.', ',')} km garis lurus; lewat jalan lebih jauh.`,
      en: `From ${origin.unit} to ${target.unit} it is about ${distanceKm} km in a straight line; by road it is further.`,
    },
  };
}
