import { describe, expect, it, test } from 'vitest';
import { considerations } from '../../../domain/external-consideration/consideration-kind.ts';
import { externalSteps } from '../../../domain/mutation-case/route.ts';
import { directions } from '../../../domain/personnel/direction.ts';
import { initiators } from '../../../domain/personnel/initiator.ts';
import { isInterAgency, type Scope, scopes } from '../../../domain/personnel/scope.ts';
import { routeOf } from '../../../domain/route/route-of.ts';
import { taskKinds } from '../../../domain/task/task-kind.ts';

const ways = scopes.flatMap((scope) =>
  directions.flatMap((direction) =>
    initiators.flatMap((initiator) =>
      [false, true].map((inaugurated) => ({ scope, direction, initiator, inaugurated })),
    ),
  ),
);

/** Written by hand from the law: who decides, whom it asks in which order, and between agencies its documents. */
const expected: Record<Scope, { decidedBy: string; asks: string[]; documents: string[] }> = {
  'intra-agency': { decidedBy: 'PP 11/2017 pasal 191', asks: [], documents: [] },
  'inter-regency-same-province': {
    decidedBy: 'PP 11/2017 pasal 192',
    asks: ['origin-authority-consent', 'technical-consideration', 'governor-decision'],
    documents: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
  },
  'inter-province': {
    decidedBy: 'PP 11/2017 pasal 193',
    asks: ['ministry-coordination', 'origin-authority-consent', 'technical-consideration', 'minister-decision'],
    documents: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'],
  },
  'region-central': {
    decidedBy: 'PP 11/2017 pasal 194',
    asks: ['origin-authority-consent', 'technical-consideration', 'bkn-head-decision'],
    documents: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
  },
  'inter-central': {
    decidedBy: 'PP 11/2017 pasal 195',
    asks: ['origin-authority-consent', 'technical-consideration', 'bkn-head-decision'],
    documents: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
  },
  'overseas-mission': { decidedBy: 'Peraturan BKN 5/2019', asks: [], documents: [] },
};

it('has every scope, direction and initiator, with and without inauguration', () => {
  expect(ways).toHaveLength(6 * 4 * 2 * 2);
});

describe.each(ways)('$scope, $direction, $initiator, inaugurated: $inaugurated', (way) => {
  const route = routeOf(way);
  const kinds = route.tasks.map(({ kind }) => kind);
  const law = expected[way.scope];

  test('asks whom the law names, and decides who may', () => {
    expect(route.decidedBy.basis).toBe(law.decidedBy);
    expect(route.considerations).toEqual([...law.asks, ...(way.inaugurated ? ['imut-recommendation'] : [])]);
    for (const kind of route.considerations) expect(kinds).toContain(considerations[kind].task);
  });

  test('has the documents of its scope, and inside an agency those of who asks and where it leads', () => {
    const promotes = way.direction === 'promotion' || way.direction === 'diagonal';
    const light = [...(way.initiator === 'own-request' ? ['D2'] : []), 'D6', ...(promotes ? ['D7'] : [])];
    const wanted = isInterAgency(way.scope) ? law.documents : light;
    expect(route.documents.map(({ kind }) => kind).sort()).toEqual([...wanted].sort());
  });

  test('asks no step that does not belong to it', () => {
    const outside = new Set(route.considerations.map((kind) => considerations[kind].task));
    const absent = taskKinds.filter((kind) => !kinds.includes(kind)).sort();
    const wanted = [
      ...(['shortlist-decision', 'rescission-settlement'] as const),
      ...(isInterAgency(way.scope) ? [] : ['audit-clearance']),
      ...(way.inaugurated ? [] : (['inauguration', 'inauguration-invitation'] as const)),
      ...(outside.size === 0 ? ['consideration-repair'] : []),
      ...(['origin-authority-consent', 'technical-consideration', 'superior-decision'] as const).filter(
        (kind) => !outside.has(kind),
      ),
    ].sort();
    expect(absent).toEqual(wanted);
  });
});

it('cases from before 0.2.0 keep the three steps between agencies', () => {
  expect(externalSteps('intra-agency')).toEqual([]);
  expect(externalSteps('inter-province')).toHaveLength(3);
});
