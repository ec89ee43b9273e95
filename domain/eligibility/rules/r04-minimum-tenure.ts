import { addMonths, monthsAndDaysBetween } from '../../iso-date.ts';
import { dateText } from '../date-text.ts';
import { defineRule } from '../define-rule.ts';
import { durationText } from '../duration-text.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

/** Two years by the regulation; since 2025 practice accepts six months with a documented reason. */
export const r04 = defineRule({
  id: 'R04',
  version: 2,
  title: { id: 'Masa jabatan minimum', en: 'Minimum tenure' },
  legalBasis: 'PP 11/2017 pasal 190 ayat (3); Peraturan BKN 5/2019 pasal 2 ayat (3)',
  reads: ['tmtPosition', 'exceptions', 'today', 'policy'],
  find({ tmtPosition, today, policy }) {
    if (isUnknown(tmtPosition)) return missing('tmtPosition');
    const value = durationText(monthsAndDaysBetween(tmtPosition.value, today));
    const exceptionFrom = addMonths(tmtPosition.value, policy.tenureBlockMonths);
    const freeFrom = addMonths(tmtPosition.value, policy.tenureExceptionMonths);
    if (today < exceptionFrom) {
      const date = dateText(exceptionFrom);
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `Pegawai belum ${policy.tenureBlockMonths} bulan dalam jabatan sekarang.`,
          en: `The employee has held the present post for less than ${policy.tenureBlockMonths} months.`,
        },
        cure: { id: `Ajukan lagi mulai ${date.id}.`, en: `Submit again from ${date.en}.` },
      };
    }
    if (today < freeFrom) {
      const date = dateText(freeFrom);
      return {
        verdict: 'block-unless-exception',
        value,
        explanation: {
          id: `Masa jabatan kurang dari ${policy.tenureExceptionMonths} bulan; mutasi memerlukan pengecualian tertulis.`,
          en: `Tenure is below ${policy.tenureExceptionMonths} months; the mutation needs a documented exception.`,
        },
        cure: {
          id: `Lampirkan dokumen pengecualian, atau ajukan lagi mulai ${date.id}.`,
          en: `Attach the document of exception, or submit again from ${date.en}.`,
        },
      };
    }
    return {
      verdict: 'pass',
      value,
      explanation: { id: 'Masa jabatan minimum terpenuhi.', en: 'The minimum tenure is met.' },
    };
  },
});
