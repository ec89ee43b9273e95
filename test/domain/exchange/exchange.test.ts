import { describe, expect, it } from 'vitest';
import { exchange } from '../../../domain/exchange/exchange.ts';
import { exchangeFaults } from '../../../domain/exchange/exchange-faults.ts';
import { ringsOf } from '../../../domain/exchange/rings-of.ts';
import { marketOf } from './small-market.ts';

const equal = (people: number, posts: number) => Array.from({ length: people }, () => new Array<number>(posts).fill(5));

describe('what moves', () => {
  it('two who want each other’s post exchange them', () => {
    const market = marketOf([[1], [0]], 2, equal(2, 2));
    expect(exchange(market)).toEqual([1, 0]);
    expect(ringsOf(market, [1, 0])).toEqual([
      {
        kind: 'cycle',
        moves: [
          { person: 0, from: 0, to: 1 },
          { person: 1, from: 1, to: 0 },
        ],
      },
    ]);
  });

  it('a chain begins at the free post and leaves one free', () => {
    const market = marketOf([[3], [0], [1]], 4, equal(3, 4));
    expect(exchange(market)).toEqual([3, 0, 1]);
    expect(ringsOf(market, [3, 0, 1])).toEqual([
      {
        kind: 'chain',
        moves: [
          { person: 0, from: 0, to: 3 },
          { person: 1, from: 1, to: 0 },
          { person: 2, from: 2, to: 1 },
        ],
      },
    ]);
  });

  it('a free post goes to the fitter of two, and on to the other once the fitter has taken something better', () => {
    const fits = [
      [5, 5, 3, 5],
      [5, 5, 8, 5],
    ];
    expect(exchange(marketOf([[2], [2]], 3, fits))).toEqual([0, 2]);
    expect(exchange(marketOf([[2], [3, 2]], 4, fits))).toEqual([2, 3]);
  });

  it('of the equally fit the earlier one has it', () => {
    expect(exchange(marketOf([[2], [2]], 3, equal(2, 3)))).toEqual([2, 1]);
  });
});

describe('what keeps people where they are', () => {
  it('a wish for a post whose holder wants to stay', () => {
    expect(exchange(marketOf([[1], []], 2, equal(2, 2)))).toEqual([0, 1]);
  });

  it('a shut gate, whatever everybody wishes', () => {
    expect(
      exchange(
        marketOf([[1], [0]], 2, [
          [5, undefined],
          [5, 5],
        ]),
      ),
    ).toEqual([0, 1]);
  });

  it('the floor: the incumbent’s fit, then the published minimum, then nothing but the gates', () => {
    const fits = [
      [6, 5],
      [9, 7],
    ];
    const under = (floor: 'incumbent' | 'published' | 'gates', minimum = 0) =>
      exchange(marketOf([[1], [0]], 2, fits, { floor, minimum }));
    expect(under('incumbent')).toEqual([0, 1]);
    expect(under('published', 6)).toEqual([0, 1]);
    expect(under('published', 5)).toEqual([1, 0]);
    expect(under('gates')).toEqual([1, 0]);
  });

  it('the own post ends the list: what is wished after it is not wished', () => {
    expect(exchange(marketOf([[0, 1], [0]], 2, equal(2, 2)))).toEqual([0, 1]);
  });

  it('a post cannot begin with two holders', () => {
    const market = {
      ...marketOf([[1], [0]], 2, equal(2, 2)),
      people: [
        { post: 0, wishes: [1] },
        { post: 0, wishes: [1] },
      ],
    };
    expect(() => exchange(market)).toThrow('two people hold post 0');
  });
});

describe('a result is judged without knowing how it was found', () => {
  const market = marketOf([[1, 3], [0], [3]], 4, [
    [5, 5, 5, 5],
    [5, 5, 5, 5],
    [5, 5, 5, undefined],
  ]);
  it.each([
    ['the right one', [1, 0, 2], { worseOff: 0, unlawful: 0, shared: 0, left: 0 }],
    ['one worse off', [2, 0, 1], { worseOff: 2, unlawful: 0, shared: 0 }],
    ['a gate broken', [1, 0, 3], { worseOff: 1, unlawful: 1, shared: 0 }],
    ['two on one post', [1, 1, 2], { worseOff: 0, shared: 1 }],
    ['a circle left unused', [0, 1, 2], { worseOff: 0, unlawful: 0, shared: 0, left: 3 }],
  ])('%s', (_, got, faults) => expect(exchangeFaults(market, got)).toMatchObject(faults));
});
