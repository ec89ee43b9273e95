import { describe, expect, it } from 'vitest';
import { type BalanceCounts, balanceLine } from '../../../domain/balance/balance-line.ts';
import { suggestMoves } from '../../../domain/balance/suggest-moves.ts';
import { type DraftMove, draftFaults, whatIf } from '../../../domain/balance/what-if.ts';

const counts = (unitId: string, rest: Partial<BalanceCounts> = {}): BalanceCounts => ({
  ...{ unitId, positionClass: 'pelaksana', need: 4, minimum: 2, incumbents: 3 },
  ...{ incoming: 0, outgoing: 0, retiring: 0, ...rest },
});

it('projects who comes, goes and retires, and says what is missing', () => {
  expect(balanceLine(counts('A', { incoming: 1, outgoing: 2, retiring: 1 }))).toMatchObject({
    ...{ projected: 1, belowMinimum: 1, gap: 3 },
  });
  expect(balanceLine(counts('A', { incumbents: 6 }))).toMatchObject({ projected: 6, belowMinimum: 0, gap: -2 });
});

describe('suggestions', () => {
  const lines = (all: BalanceCounts[]) => all.map(balanceLine);

  it('mend the minimum first, from what a unit has above its own need', () => {
    const { gaps, moves } = suggestMoves(
      lines([counts('rich', { incumbents: 6 }), counts('poor', { incumbents: 1 }), counts('short', { incumbents: 2 })]),
    );
    expect(gaps).toEqual([
      { unitId: 'poor', positionClass: 'pelaksana', belowMinimum: 1, gap: 3, closed: 2 },
      { unitId: 'short', positionClass: 'pelaksana', belowMinimum: 0, gap: 2, closed: 0 },
    ]);
    expect(moves).toEqual([
      {
        ...{ positionClass: 'pelaksana', fromUnit: 'rich', toUnit: 'poor', people: 2, mends: 'minimum' },
        ...{ missing: { before: 3, after: 1 }, spare: { before: 2, after: 0 } },
      },
    ]);
  });

  it('say from which giver a need is mended once the minimum is kept', () => {
    const { moves } = suggestMoves(
      lines([counts('one', { incumbents: 5 }), counts('two', { incumbents: 5 }), counts('poor', { incumbents: 1 })]),
    );
    expect(moves.map(({ fromUnit, mends }) => [fromUnit, mends])).toEqual([
      ['one', 'minimum'],
      ['two', 'need'],
    ]);
  });

  it('never cross classes nor tear a gap to mend one', () => {
    const { gaps, moves } = suggestMoves(
      lines([
        counts('rich', { incumbents: 9, positionClass: 'pengawas' }),
        counts('even', { incumbents: 4 }),
        counts('poor', { incumbents: 0 }),
      ]),
    );
    expect(moves).toEqual([]);
    expect(gaps).toMatchObject([{ unitId: 'poor', closed: 0 }]);
  });
});

describe('a draft', () => {
  const post = (postId: string, unitId: string) => ({ postId, unitId, positionClass: 'pelaksana' as const });
  const move = (employeeId: string, from: string, to: string, rest: Partial<DraftMove> = {}): DraftMove => ({
    ...{ employeeId, targetPostId: to, hasOpenCase: false },
    origin: post(from, from[0]!),
    target: { ...post(to, to[0]!), holder: null, reserved: false },
    ...rest,
  });
  const held = (to: string, holder: string) => ({ target: { ...post(to, to[0]!), holder, reserved: false } });

  it('leaves a balance, a chain and a post that is free', () => {
    const draft = [move('x', 'A1', 'B2'), move('y', 'B1', 'A1', held('A1', 'x'))];
    expect(draftFaults(draft)).toEqual([]);
    const { lines, rings, vacated } = whatIf([counts('A'), counts('B'), counts('C')], draft);
    expect(lines.map(({ before, after }) => [before.unitId, before.incumbents, after.incumbents])).toEqual([
      ['A', 3, 3],
      ['B', 3, 3],
    ]);
    expect(rings).toEqual([
      {
        kind: 'chain',
        moves: [
          { employeeId: 'x', from: 'A1', to: 'B2' },
          { employeeId: 'y', from: 'B1', to: 'A1' },
        ],
      },
    ]);
    expect(vacated).toEqual(['B1']);
  });

  it('says where it would overfill and where it leaves less than the minimum', () => {
    const { lines } = whatIf([counts('A', { incumbents: 2 }), counts('B', { incumbents: 4 })], [move('x', 'A1', 'B2')]);
    expect(lines).toMatchObject([
      { after: { unitId: 'A', belowMinimum: 1 }, overfills: false },
      { after: { unitId: 'B', incumbents: 5 }, overfills: true },
    ]);
  });

  it.each([
    ['unknown-employee', move('x', 'A1', 'B1', { origin: undefined })],
    ['unknown-post', move('x', 'A1', 'B1', { target: undefined })],
    ['employee-without-post', move('x', 'A1', 'B1', { origin: null })],
    ['post-is-own', move('x', 'A1', 'A1')],
    ['post-occupied', move('x', 'A1', 'B1', held('B1', 'somebody'))],
    ['post-reserved', move('x', 'A1', 'B1', { target: { ...post('B1', 'B'), holder: null, reserved: true } })],
    ['employee-has-open-case', move('x', 'A1', 'B1', { hasOpenCase: true })],
  ])('%s', (code, one) => expect(draftFaults([one])).toMatchObject([{ move: 0, refusal: { code } }]));

  it('moves nobody twice and gives no post twice', () => {
    const draft = [move('x', 'A1', 'B1'), move('x', 'A1', 'B2'), move('y', 'A2', 'B1')];
    expect(draftFaults(draft)).toMatchObject([
      { move: 1, refusal: { code: 'employee-moved-twice' } },
      { move: 2, refusal: { code: 'post-taken-twice' } },
    ]);
  });

  it('who cannot move holds up whoever would have followed', () => {
    const draft = [
      move('z', 'C1', 'B1', held('B1', 'y')),
      move('y', 'B1', 'A1', held('A1', 'x')),
      move('x', 'A1', 'D1', { hasOpenCase: true }),
    ];
    expect(draftFaults(draft).map(({ move, refusal }) => [move, refusal.code])).toEqual([
      [0, 'post-occupied'],
      [1, 'post-occupied'],
      [2, 'employee-has-open-case'],
    ]);
  });
});
