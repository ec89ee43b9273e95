import { addMonths, monthsAndDaysBetween } from '../../iso-date.ts';
import { defineRule } from '../define-rule.ts';
import { durationText } from '../duration-text.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r05 = defineRule({
  id: 'R05',
  version: 1,
  title: { id: 'Batas masa jabatan', en: 'Maximum tenure' },
  legalBasis: 'PP 11/2017 pasal 190 ayat (3)',
  reads: ['tmtPosition', 'today', 'policy'],
  find({ tmtPosition, today, policy }) {
    if (isUnknown(tmtPosition)) return missing('tmtPosition');
    const value = durationText(monthsAndDaysBetween(tmtPosition.value, today));
    if (addMonths(tmtPosition.value, policy.rotationDueMonths) < today) {
      return {
        verdict: 'warn',
        value,
        explanation: {
          id: `Pegawai lebih dari ${policy.rotationDueMonths} bulan dalam jabatan yang sama; rotasi sudah waktunya.`,
          en: `The employee has held one post for more than ${policy.rotationDueMonths} months; rotation is due.`,
        },
        cure: {
          id: 'Tidak ada yang perlu dilengkapi: mutasi ini sendiri yang mengakhirinya.',
          en: 'Nothing to supply: this mutation itself ends it.',
        },
      };
    }
    return {
      verdict: 'pass',
      value,
      explanation: { id: 'Masa jabatan belum melewati batas.', en: 'Tenure has not passed the limit.' },
    };
  },
});
