import { describe, expect, it } from 'vitest';
import {
  durationLaw,
  followedBy,
  quantile,
  remainingLaw,
  type Spell,
} from '../../../domain/expectation/duration-law.ts';
import { Estimator, leastSpells, type StageSpell } from '../../../domain/expectation/estimator.ts';
import { spellsOfPath } from '../../../domain/expectation/spells-of-path.ts';
import { workingDayCount } from '../../../domain/expectation/working-day-count.ts';
import { type Stage, stages } from '../../../domain/mutation-case/stage.ts';

const kind = { scope: 'intra-agency', direction: 'lateral', initiator: 'agency' } as const;
const other = { scope: 'inter-province', direction: 'promotion', initiator: 'own-request' } as const;
const open = stages.slice(0, stages.indexOf('closed'));
const ended = (days: number): Spell => ({ days, ended: true });

describe('a law of durations', () => {
  it('without censoring is what was seen', () => {
    const law = durationLaw([ended(2), ended(4), ended(4), ended(9)]);
    expect(law.map(({ days }) => days)).toEqual([2, 4, 9]);
    expect(law[1]!.share).toBeCloseTo(0.5);
    expect([0.25, 0.5, 0.76].map((share) => quantile(law, share))).toEqual([2, 4, 9]);
  });

  it('counts what goes on as taking at least so long (the product-limit by hand)', () => {
    // At 1: 1 of 4 ends. At 3: of the two left, after one was lost sight of at 2, one ends.
    const law = durationLaw([ended(1), { days: 2, ended: false }, ended(3), ended(5)]);
    expect(law.map(({ share }) => share)).toEqual([0.25, 0.375, 0.375].map((share): unknown => expect.closeTo(share)));
    const naive = durationLaw([ended(1), ended(3), ended(5)]);
    expect(quantile(law, 0.3)).toBeGreaterThan(quantile(naive, 0.3));
  });

  it('puts what nobody saw the end of at the longest seen', () => {
    const law = durationLaw([ended(1), { days: 7, ended: false }]);
    expect(law).toEqual([
      { days: 1, share: 0.5 },
      { days: 7, share: 0.5 },
    ]);
  });

  it('knows what is left after some days, and adds one to the other', () => {
    const law = durationLaw([ended(2), ended(4), ended(6), ended(8)]);
    expect(remainingLaw(law, 4).map(({ days }) => days)).toEqual([2, 4]);
    expect(remainingLaw(law, 8)).toEqual([{ days: 1, share: 1 }]);
    expect(followedBy(durationLaw([ended(1), ended(2)]), durationLaw([ended(3)])).map(({ days }) => days)).toEqual([
      4, 5,
    ]);
  });
});

describe('an estimate', () => {
  const history = (of: typeof kind | typeof other, count: number, days = 5): StageSpell[] =>
    open.flatMap((stage) => Array.from({ length: count }, () => ({ ...of, stage, days, ended: true })));

  it('is not made from too little, whoever is alike', () => {
    expect(new Estimator(history(kind, leastSpells - 1)).estimate(kind, 'intake', 0)).toBeUndefined();
    const running = history(kind, 500).map((spell) => ({ ...spell, ended: false }));
    expect(new Estimator(running).estimate(kind, 'intake', 0)).toBeUndefined();
  });

  it('looks at cases of the same kind, and says when it had to look further', () => {
    const mixed = new Estimator([...history(kind, leastSpells, 5), ...history(other, 200, 50)]);
    expect(mixed.estimate(kind, 'decree', 0)).toMatchObject({ likeness: 'same-kind', spells: leastSpells });
    expect(mixed.estimate(kind, 'decree', 0)!.finish.wide).toEqual([20, 20]);
    const ask = (more: object) => mixed.estimate({ ...kind, ...more }, 'decree', 0)?.likeness;
    expect(ask({ initiator: 'own-request' })).toBe('same-scope-and-direction');
    expect(ask({ direction: 'demotion' })).toBe('same-scope');
    expect(ask({ scope: 'overseas-mission' })).toBe('any');
  });

  it('counts the holder of the present stage, within bounds', () => {
    const estimator = new Estimator(history(kind, 30, 10));
    expect(estimator.estimate(kind, 'decree', 0)!.stage.likely).toEqual([10, 10]);
    expect(estimator.estimate(kind, 'decree', 0, 1.5)!.stage.likely).toEqual([15, 15]);
    expect(estimator.estimate(kind, 'decree', 0, 40)!.finish.likely).toEqual([50, 50]);
  });

  it('of a closed case there is none', () => {
    expect(new Estimator(history(kind, 30)).estimate(kind, 'closed', 0)).toBeUndefined();
  });
});

it('the wide range holds nine of ten, the likely one half, on seeded histories with cases under way', () => {
  const random = seeded(20261125);
  const mean: Record<string, number> = Object.fromEntries(open.map((stage, at) => [stage, 4 + ((at * 7) % 13)]));
  const draw = (stage: Stage): number => Math.ceil(-Math.log(1 - random()) * mean[stage]!);
  let [wide, likely, asked] = [0, 0, 0];
  for (let round = 0; round < 25; round++) {
    const spells: StageSpell[] = [];
    for (let file = 0; file < 120; file++) {
      // A third is lost sight of somewhere on its way.
      let seen = random() < 1 / 3 ? Math.ceil(random() * 90) : Infinity;
      for (const stage of open) {
        const days = draw(stage);
        spells.push({ ...kind, stage, days: Math.min(days, seen), ended: days <= seen });
        if (days > seen) break;
        seen -= days;
      }
    }
    const estimator = new Estimator(spells);
    for (let file = 0; file < 40; file++) {
      const at = Math.floor(random() * (open.length - 1));
      const present = draw(open[at]!);
      const elapsed = Math.floor(random() * present);
      const truth = present - elapsed + open.slice(at + 1).reduce((sum, stage) => sum + draw(stage), 0);
      const { finish } = estimator.estimate(kind, open[at]!, elapsed)!;
      asked++;
      if (finish.wide[0] <= truth && truth <= finish.wide[1]) wide++;
      if (finish.likely[0] <= truth && truth <= finish.likely[1]) likely++;
    }
  }
  expect(asked).toBe(1000);
  expect(wide / asked).toBeGreaterThan(0.86);
  expect(wide / asked).toBeLessThan(0.94);
  expect(likely / asked).toBeGreaterThan(0.44);
  expect(likely / asked).toBeLessThan(0.57);
});

describe('the spells of a case', () => {
  const calendar = { timeZone: 'Asia/Jakarta', holidays: new Map(), decreedYears: new Set([2026]) };
  const count = workingDayCount(calendar);
  const entered = [
    { stage: 'intake' as const, on: '2026-03-02' },
    { stage: 'performance-evaluation' as const, on: '2026-03-09' },
    { stage: 'consultation' as const, on: '2026-03-10' },
  ];

  it('are counted in working days', () => {
    expect(count('2026-03-06', '2026-03-09')).toBe(1);
    expect(count('2026-03-02', '2026-03-16')).toBe(10);
    expect(count('2026-03-16', '2026-03-02')).toBe(0);
  });

  it('of a stage gone past are no time, and of the last one go on', () => {
    const spells = spellsOfPath({ ...kind, entered, finishedOn: null, seenUntil: '2026-03-13' }, count);
    expect(spells.map(({ stage, days, ended }) => [stage, days, ended])).toEqual([
      ['intake', 5, true],
      ['performance-evaluation', 1, true],
      ['competency-assessment', 0, true],
      ['consultation', 3, false],
    ]);
    const over = spellsOfPath({ ...kind, entered, finishedOn: '2026-03-13', seenUntil: '2026-03-13' }, count);
    expect(over.at(-1)).toMatchObject({ stage: 'consultation', ended: true });
    expect(spellsOfPath({ ...kind, entered: [], finishedOn: null, seenUntil: '2026-03-13' }, count)).toEqual([]);
  });
});

/** Mulberry32: the same numbers from the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
