import { factLabels, type KnownFactName } from './fact-labels.ts';
import type { Finding } from './rule-line.ts';

/** The finding of a rule that lacks a fact: people complete the record, and the rule is asked again. */
export function missing(...facts: KnownFactName[]): Finding {
  const id = facts.map((fact) => factLabels[fact].id).join(', ');
  const en = facts.map((fact) => factLabels[fact].en).join(', ');
  return {
    verdict: 'unknown',
    value: { id: 'belum diketahui', en: 'not known' },
    explanation: {
      id: `Aturan ini belum dapat diperiksa; data belum ada: ${id}.`,
      en: `This rule cannot be judged yet; missing: ${en}.`,
    },
    cure: { id: `Lengkapi ${id}.`, en: `Supply ${en}.` },
  };
}
