import { expect, it } from 'vitest';
import { checkUnitFigures, type GivenFigures } from '../../../domain/review/unit-figures.ts';

const known = { units: new Set(['BAPPEDA']), present: '2026-04' };
const row = (changes: Partial<GivenFigures> = {}): GivenFigures => ({
  ...{ unit: 'BAPPEDA', month: '2026-03', productivity: 70, innovation: '60', service: undefined },
  ...changes,
});
const faultsOf = (...rows: GivenFigures[]): string[] =>
  checkUnitFigures(rows, known).faults.map(({ index, column, code }) => `${index} ${column} ${code}`);

it('reads numbers from a form and from a file, and keeps service apart where it was not told', () => {
  expect(checkUnitFigures([row(), row({ month: '2026-02', productivity: '0', service: '100' })], known)).toEqual({
    faults: [],
    figures: [
      { unit: 'BAPPEDA', month: '2026-03', productivity: 70, innovation: 60, service: null },
      { unit: 'BAPPEDA', month: '2026-02', productivity: 0, innovation: 60, service: 100 },
    ],
  });
});

it.each<[string, Partial<GivenFigures>]>([
  ['unit unknown-unit', { unit: 'NOWHERE' }],
  ['month unit-month-malformed', { month: '2026-13' }],
  ['month unit-month-not-over', { month: '2026-04' }],
  ['productivity unit-figure-missing', { productivity: '' }],
  ['productivity unit-figure-out-of-range', { productivity: 101 }],
  ['productivity unit-figure-out-of-range', { productivity: -1 }],
  ['innovation unit-figure-out-of-range', { innovation: 50.5 }],
  ['innovation unit-figure-out-of-range', { innovation: '1e3' }],
  ['service unit-figure-out-of-range', { service: '999999' }],
  ['service unit-figure-out-of-range', { service: 'banyak' }],
])('refuses %s', (fault, changes) => {
  expect(faultsOf(row({ month: '2026-01' }), row(changes))).toEqual([`1 ${fault}`]);
});

it('tells every fault of every row, and takes a month once', () => {
  expect(faultsOf(row(), row({ productivity: 200, service: 200 }), row({ unit: '' }))).toEqual([
    '1 month unit-month-twice',
    '1 productivity unit-figure-out-of-range',
    '1 service unit-figure-out-of-range',
    '2 unit unknown-unit',
  ]);
});
