import { addYears, ageOn } from '../../iso-date.ts';
import { isFunctional, type PositionClass } from '../../personnel/position-class.ts';
import { defineRule } from '../define-rule.ts';
import { effectiveOn } from '../effective-on.ts';
import type { EligibilityPolicy } from '../eligibility-policy.ts';
import { hasRelatedExperience } from '../experience.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { hasReached } from '../moment.ts';
import { notApplicable } from '../not-applicable.ts';
import { startBy } from '../start-by.ts';

/** The two years' ratings this transfer also asks for are R11's. */
export const r18 = defineRule({
  id: 'R18',
  version: 1,
  title: { id: 'Perpindahan ke jabatan fungsional', en: 'Transfer into a functional post' },
  legalBasis: 'PermenPANRB 1/2023',
  reads: [
    'targetClass',
    'targetJobFamily',
    'originClass',
    'originJobFamily',
    'restructuring',
    'birthDate',
    'positionHistory',
    'examResult',
    'effectiveDate',
    'moment',
    'today',
    'policy',
  ],
  find(facts) {
    const { targetClass, originClass, birthDate, positionHistory, examResult, moment, policy } = facts;
    if (!isFunctional(targetClass))
      return notApplicable('Jabatan tujuan bukan jabatan fungsional.', 'The target is no functional post.');
    if (isUnknown(originClass)) return missing('originClass');
    if (isFunctional(originClass.value)) {
      if (isUnknown(facts.originJobFamily)) return missing('originJobFamily');
      if (isUnknown(facts.targetJobFamily)) return missing('targetJobFamily');
      if (facts.originJobFamily.value === facts.targetJobFamily.value) {
        return notApplicable(
          'Pegawai tetap dalam jabatan fungsional yang sama.',
          'The employee stays in the same functional family.',
        );
      }
    }
    const on = effectiveOn(facts);
    const maxAge = maxAgeFor(targetClass, originClass.value, policy);
    if (!isUnknown(birthDate) && addYears(birthDate.value, maxAge) < on) {
      const age = ageOn(birthDate.value, on);
      return {
        verdict: 'block',
        value: { id: `usia ${age} tahun`, en: `age ${age}` },
        explanation: {
          id: `Usia paling tinggi ${maxAge} tahun untuk jabatan fungsional ini.`,
          en: `The age limit for this functional post is ${maxAge}.`,
        },
        cure: startBy(addYears(birthDate.value, maxAge), facts.today),
      };
    }
    if (!isUnknown(examResult) && examResult.value === 'failed') {
      return {
        verdict: 'block',
        value: { id: 'tidak lulus uji kompetensi', en: 'competency exam failed' },
        explanation: { id: 'Pegawai tidak lulus uji kompetensi.', en: 'The employee failed the competency exam.' },
        cure: { id: 'Ikuti uji kompetensi ulang.', en: 'Retake the competency exam.' },
      };
    }
    const years = facts.restructuring ? policy.functionalYearsRestructuring : policy.functionalYears;
    const related = isUnknown(positionHistory) ? 'maybe' : hasRelatedExperience(positionHistory.value, years * 12, on);
    if (related === 'no') {
      return {
        verdict: 'block',
        value: { id: 'pengalaman kurang', en: 'too little experience' },
        explanation: {
          id: `Perpindahan memerlukan pengalaman ${years} tahun dalam bidang tugas terkait.`,
          en: `The transfer requires ${years} year(s) of related experience.`,
        },
        cure: {
          id: `Ajukan lagi setelah pengalaman mencapai ${years} tahun.`,
          en: `Submit again when the experience reaches ${years} year(s).`,
        },
      };
    }
    if (related === 'maybe') return missing('positionHistory');
    if (isUnknown(birthDate)) return missing('birthDate');
    if (hasReached(moment, 'deliberation')) {
      if (isUnknown(examResult)) return missing('examResult');
      if (examResult.value === 'not-taken') {
        return {
          verdict: 'block',
          value: { id: 'belum uji kompetensi', en: 'exam not taken' },
          explanation: {
            id: 'Uji kompetensi harus lulus sebelum sidang.',
            en: 'The competency exam must be passed before deliberation.',
          },
          cure: { id: 'Ikuti uji kompetensi.', en: 'Take the competency exam.' },
        };
      }
      return {
        verdict: 'pass',
        value: { id: 'lulus uji kompetensi', en: 'competency exam passed' },
        explanation: {
          id: 'Syarat perpindahan ke jabatan fungsional terpenuhi.',
          en: 'The transfer into the functional post is in order.',
        },
      };
    }
    return {
      verdict: 'pass',
      value: { id: 'usia dan pengalaman sesuai', en: 'age and experience in order' },
      explanation: {
        id: 'Usia dan pengalaman sesuai; uji kompetensi diperiksa sebelum sidang.',
        en: 'Age and experience are in order; the exam is checked before deliberation.',
      },
    };
  },
});

function maxAgeFor(target: PositionClass, origin: PositionClass, { functionalMaxAge }: EligibilityPolicy): number {
  if (target === 'jf-ahli-utama')
    return origin === 'jf-ahli-utama' ? functionalMaxAge.expertUtamaBetween : functionalMaxAge.expertUtama;
  return target === 'jf-ahli-madya' ? functionalMaxAge.expertMadya : functionalMaxAge.general;
}
