import { addYears, monthsAndDaysBetween } from '../../iso-date.ts';
import { isInterAgency } from '../../personnel/scope.ts';
import { dateText } from '../date-text.ts';
import { defineRule } from '../define-rule.ts';
import { durationText } from '../duration-text.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

export const r06 = defineRule({
  id: 'R06',
  version: 1,
  title: {
    id: 'Masa kerja sebelum pindah instansi atas permintaan sendiri',
    en: 'Service before an own request to another agency',
  },
  legalBasis: 'PermenPANRB 6/2024 pasal 59; PermenPANRB 27/2021 pasal 52',
  reads: ['initiator', 'scope', 'tmtPns', 'today', 'policy'],
  find({ initiator, scope, tmtPns, today, policy }) {
    if (initiator !== 'own-request') {
      return notApplicable('Instansi yang mengusulkan mutasi ini.', 'The agency proposes this mutation.');
    }
    if (!isInterAgency(scope)) {
      return notApplicable('Pegawai tetap di instansi yang sama.', 'The employee stays in the same agency.');
    }
    if (isUnknown(tmtPns)) return missing('tmtPns');
    const value = durationText(monthsAndDaysBetween(tmtPns.value, today));
    const freeFrom = addYears(tmtPns.value, policy.bondYears);
    if (today < freeFrom) {
      const date = dateText(freeFrom);
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `PNS baru dapat pindah instansi atas permintaan sendiri setelah ${policy.bondYears} tahun sejak diangkat.`,
          en: `A PNS may ask to leave the agency only ${policy.bondYears} years after appointment.`,
        },
        cure: { id: `Ajukan lagi mulai ${date.id}.`, en: `Submit again from ${date.en}.` },
      };
    }
    return {
      verdict: 'pass',
      value,
      explanation: {
        id: `Masa kerja ${policy.bondYears} tahun terpenuhi.`,
        en: `The ${policy.bondYears} years of service are met.`,
      },
    };
  },
});
