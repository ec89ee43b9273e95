import type { Outcome } from '../mutation-case/stage.ts';
import type { OutcomeCount } from './evaluation-inputs.ts';
import type { OutcomeLine } from './evaluation-report.ts';
import { shareInterval } from './share-interval.ts';
import { shownCount, shownRow } from './suppress-small.ts';

const meaning: Readonly<Record<Outcome, 'worked' | 'notEffective' | 'withoutMove'>> = {
  effective: 'worked',
  corrected: 'worked',
  'not-effective': 'notEffective',
  ineligible: 'withoutMove',
  'not-recommended': 'withoutMove',
  refused: 'withoutMove',
  withdrawn: 'withoutMove',
  rescinded: 'withoutMove',
};

/** How moves of each kind ended; a kind that fewer than five people made is named without numbers. */
export function outcomesByKind(counts: readonly OutcomeCount[]): OutcomeLine[] {
  const kinds = new Map<string, OutcomeCount[]>();
  for (const count of counts) {
    const kind = `${count.scope} ${count.direction} ${count.initiator}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), count]);
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, lines]) => {
      const row = { worked: 0, notEffective: 0, withoutMove: 0 };
      for (const { outcome, cases } of lines) row[meaning[outcome]] += cases;
      const cases = shownCount(row.worked + row.notEffective + row.withoutMove);
      const { scope, direction, initiator } = lines[0]!;
      const shown = cases === null ? { worked: null, notEffective: null, withoutMove: null } : shownRow(row);
      const reviewed = row.worked + row.notEffective;
      const share =
        shown.worked === null || shown.notEffective === null || reviewed === 0
          ? { rate: null, interval: null }
          : shareInterval(row.worked, reviewed);
      return { scope, direction, initiator, cases, ...shown, workedRate: share.rate, interval: share.interval };
    });
}
