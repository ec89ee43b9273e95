import { addYears } from '../../iso-date.ts';
import { isPromotion } from '../../personnel/direction.ts';
import type { DisciplineCase } from '../../personnel/discipline.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

export const r08 = defineRule({
  id: 'R08',
  version: 1,
  title: { id: 'Riwayat disiplin sebelum promosi', en: 'Discipline record before a promotion' },
  legalBasis: 'PP 94/2021; kebijakan instansi',
  reads: ['disciplineCases', 'direction', 'today', 'policy'],
  find({ disciplineCases, direction, today, policy }) {
    if (!isPromotion(direction)) return notApplicable('Mutasi ini bukan promosi.', 'This mutation is no promotion.');
    if (isUnknown(disciplineCases)) return missing('disciplineCases');
    const years = policy.disciplineLookbackYears;
    if (disciplineCases.value.some((found) => weighs(found, today, years))) {
      return {
        verdict: 'warn',
        value: { id: 'hukuman sedang atau berat', en: 'a medium or severe sanction' },
        explanation: {
          id: `Pegawai dijatuhi hukuman disiplin sedang atau berat dalam ${years} tahun terakhir.`,
          en: `The employee had a medium or severe sanction within the last ${years} years.`,
        },
        cure: { id: 'Catat alasan mengapa promosi tetap layak.', en: 'Record why the promotion is still fitting.' },
      };
    }
    return {
      verdict: 'pass',
      value: { id: 'bersih', en: 'clear' },
      explanation: {
        id: `Tidak ada hukuman sedang atau berat dalam ${years} tahun terakhir.`,
        en: `No medium or severe sanction within the last ${years} years.`,
      },
    };
  },
});

/** A sanction weighs from its end, or from its start where no end is recorded; a case not yet decided is R07's. */
function weighs(found: DisciplineCase, today: string, years: number): boolean {
  if (found.level === 'light' || found.status === 'in-process') return false;
  return found.status === 'serving' || addYears(found.endedOn ?? found.startedOn, years) > today;
}
