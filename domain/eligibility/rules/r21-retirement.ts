import { addDays, addMonths } from '../../iso-date.ts';
import { positionClassProfiles } from '../../personnel/position-class.ts';
import { retirementDate } from '../../personnel/retirement.ts';
import { dateText } from '../date-text.ts';
import { defineRule } from '../define-rule.ts';
import { effectiveOn } from '../effective-on.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { startBy } from '../start-by.ts';

export const r21 = defineRule({
  id: 'R21',
  version: 2,
  title: { id: 'Batas usia pensiun', en: 'Retirement age' },
  legalBasis: 'UU 20/2023 pasal 55',
  reads: ['birthDate', 'targetClass', 'positionStandard', 'effectiveDate', 'today', 'policy'],
  find({ birthDate, targetClass, positionStandard, effectiveDate, today, policy }) {
    if (isUnknown(birthDate)) return missing('birthDate');
    const sectorAge = isUnknown(positionStandard) ? null : positionStandard.value.retirementAge;
    const age = sectorAge ?? positionClassProfiles[targetClass].retirementAge;
    const retiresOn = retirementDate(birthDate.value, age);
    const date = dateText(retiresOn);
    const value = { id: `pensiun ${date.id}`, en: `retires ${date.en}` };
    const on = effectiveOn({ effectiveDate, today });
    // A sector law only ever sets a later age (teachers 60), so without the standard a near retirement may be none.
    if (isUnknown(positionStandard) && retiresOn <= addMonths(on, policy.retirementWarningMonths)) {
      return missing('positionStandard');
    }
    if (retiresOn <= on) {
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `Pegawai mencapai batas usia pensiun ${age} tahun sebelum mutasi berlaku.`,
          en: `The employee reaches the retirement age of ${age} before the mutation takes effect.`,
        },
        cure: startBy(addDays(retiresOn, -1), today),
      };
    }
    if (retiresOn <= addMonths(on, policy.retirementWarningMonths)) {
      return {
        verdict: 'warn',
        value,
        explanation: {
          id: `Pegawai pensiun dalam ${policy.retirementWarningMonths} bulan sejak mutasi berlaku.`,
          en: `The employee retires within ${policy.retirementWarningMonths} months of the effective date.`,
        },
        cure: {
          id: 'Catat alasan, atau majukan tanggal berlaku.',
          en: 'Record the reason, or bring the effective date forward.',
        },
      };
    }
    return {
      verdict: 'pass',
      value,
      explanation: { id: 'Batas usia pensiun masih jauh.', en: 'Retirement is not near.' },
    };
  },
});
