import type { Refusal } from '../refusal.ts';
import type { Policy } from './policy.ts';

/**
 * Why the parameters cannot stand together, or undefined where they can. Codes: `panel-even`, `quorum-above-panel`,
 * `panel-minimum-above-panel`, `tenure-limits-crossed`, `talent-cut-offs-crossed`,
 * `weights-do-not-sum`.
 */
export function policyContradiction(policy: Policy): Refusal | undefined {
  const [seats, quorum] = [policy['deliberation.seats'], policy['deliberation.quorum']];
  const minimum = policy['deliberation.minimum'];
  if (seats % 2 === 0)
    return no('panel-even', 'deliberation.seats', {
      id: `Tim penilai harus berjumlah ganjil, bukan ${seats}.`,
      en: `The panel must be odd in number, not ${seats}.`,
    });
  if (quorum > seats)
    return no('quorum-above-panel', 'deliberation.quorum', {
      id: `Kuorum ${quorum} melebihi ${seats} kursi tim.`,
      en: `A quorum of ${quorum} is above the ${seats} seats of the panel.`,
    });
  if (minimum > seats)
    return no('panel-minimum-above-panel', 'deliberation.minimum', {
      id: `Kursi terisi paling sedikit ${minimum} melebihi ${seats} kursi tim.`,
      en: `A minimum of ${minimum} is above the ${seats} seats of the panel.`,
    });
  return tenureCrossed(policy) ?? cutOffsCrossed(policy) ?? weightsOff(policy);
}

function tenureCrossed(policy: Policy): Refusal | undefined {
  const block = policy['eligibility.tenureBlockMonths'];
  const exception = policy['eligibility.tenureExceptionMonths'];
  const due = policy['eligibility.rotationDueMonths'];
  if (block <= exception && exception <= due) return undefined;
  return no('tenure-limits-crossed', 'eligibility.tenureExceptionMonths', {
    id: `Batas masa jabatan harus menaik: ${block} ≤ ${exception} ≤ ${due} bulan (R04, R05).`,
    en: `Limits of tenure must ascend: ${block} ≤ ${exception} ≤ ${due} months (R04, R05).`,
  });
}

function cutOffsCrossed(policy: Policy): Refusal | undefined {
  const [high, medium] = [policy['talent.highFrom'], policy['talent.mediumFrom']];
  if (medium < high) return undefined;
  return no('talent-cut-offs-crossed', 'talent.mediumFrom', {
    id: `Batas potensial menengah ${medium} harus di bawah batas tinggi ${high}.`,
    en: `The cut-off of medium potential, ${medium}, must lie below that of high, ${high}.`,
  });
}

function weightsOff(policy: Policy): Refusal | undefined {
  const sum = Object.values(policy['matching.weights']).reduce((total, share) => total + share, 0);
  if (sum === 1000) return undefined;
  return no('weights-do-not-sum', 'matching.weights', {
    id: `Jumlah bobot ${sum}, seharusnya 1000 per mil.`,
    en: `The weights sum to ${sum}; together they are 1000 per mille.`,
  });
}

function no(code: string, key: string, message: Refusal['message']): Refusal {
  return { code, rule: key, field: 'value', message };
}
