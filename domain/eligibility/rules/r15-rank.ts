import { isPromotion } from '../../personnel/direction.ts';
import { compareRanks, rankNames } from '../../personnel/rank.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

export const r15 = defineRule({
  id: 'R15',
  version: 1,
  title: { id: 'Pangkat dalam rentang jabatan', en: 'Rank within the range of the post' },
  legalBasis: 'PP 11/2017; standar kompetensi jabatan',
  reads: ['rank', 'positionStandard', 'direction'],
  find({ rank, positionStandard, direction }) {
    if (isUnknown(positionStandard)) return missing('positionStandard');
    const { rankMin, rankMax } = positionStandard.value;
    if (!rankMin && !rankMax) {
      return notApplicable('Jabatan ini tidak menetapkan rentang pangkat.', 'The post sets no range of ranks.');
    }
    if (isUnknown(rank)) return missing('rank');
    const value = { id: `${rankNames[rank.value]} (${rank.value})`, en: `${rankNames[rank.value]} (${rank.value})` };
    const isBelow = rankMin !== null && compareRanks(rank.value, rankMin) < 0;
    const isAbove = rankMax !== null && compareRanks(rank.value, rankMax) > 0;
    if (!isBelow && !isAbove) {
      return {
        verdict: 'pass',
        value,
        explanation: { id: 'Pangkat berada dalam rentang jabatan.', en: 'The rank is within range.' },
      };
    }
    const range = `${rankMin ?? '…'}–${rankMax ?? '…'}`;
    return {
      verdict: isPromotion(direction) ? 'block' : 'warn',
      value,
      explanation: isBelow
        ? { id: `Pangkat di bawah rentang jabatan ${range}.`, en: `The rank is below the range ${range}.` }
        : { id: `Pangkat di atas rentang jabatan ${range}.`, en: `The rank is above the range ${range}.` },
      cure: isBelow
        ? {
            id: `Ajukan lagi setelah pangkat mencapai ${rankMin}.`,
            en: `Submit again once the rank reaches ${rankMin}.`,
          }
        : { id: 'Pilih jabatan yang sesuai pangkat.', en: 'Choose a post that fits the rank.' },
    };
  },
});
