import { expect, it } from 'vitest';
import { competencyDistances } from '../../../domain/vacancy/competency-distances.ts';
import { gateLabel } from '../../../domain/vacancy/gate-label.ts';
import { matchGates } from '../../../domain/matching/match-gates.ts';
import { rankBand } from '../../../domain/vacancy/rank-band.ts';
import { refuseNomination } from '../../../domain/vacancy/refuse-nomination.ts';

it('a band is a third of the ranking, and tells no place among few', () => {
  expect([1, 2, 3, 4, 5, 6].map((rank) => rankBand(rank, 6))).toEqual([
    ...['top', 'top', 'middle', 'middle', 'lower', 'lower'],
  ]);
  expect([rankBand(1, 2), rankBand(2, 2), rankBand(null, 6)]).toEqual(['top', 'top', 'not-ranked']);
});

it('a competency is a gap only below what is asked, assessed or not', () => {
  const required = [3, 2, 0, 1, 1, 1, 1, 1, 1];
  expect(competencyDistances({ levels: [2, 2, 0, null, 5, 1, 1, 1, 1] }, { required })).toEqual([
    { competency: 'integritas', required: 3, achieved: 2, missing: 1 },
    { competency: 'orientasiPadaHasil', required: 1, achieved: null, missing: 1 },
  ]);
});

it('a committee names people of its list, each once, or nobody, while it is asked', () => {
  expect(refuseNomination([], ['a'])).toBeUndefined();
  expect(refuseNomination(['b', 'a'], ['a', 'b'])).toBeUndefined();
  expect(refuseNomination(['a', 'a'], ['a'])?.code).toBe('nominee-not-on-shortlist');
  expect(refuseNomination(['c'], ['a'])?.code).toBe('nominee-not-on-shortlist');
});

it('every gate has words of its own', () => {
  for (const gate of matchGates) expect(gateLabel(gate).id).not.toBe(gate);
});
