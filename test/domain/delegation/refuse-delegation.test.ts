import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chooseStandIn } from '../../../domain/delegation/choose-stand-in.ts';
import { mayDelegate, whyPersonal } from '../../../domain/delegation/may-delegate.ts';
import { type Absence, refuseDelegation } from '../../../domain/delegation/refuse-delegation.ts';
import { taskKinds } from '../../../domain/task/task-kind.ts';

const today = '2026-03-02';
const away = (account: string, delegate: string, from = '2026-03-10', until = '2026-03-12'): Absence => ({
  ...{ account, delegate, from, until },
});

describe('an absence', () => {
  it('may begin today and last a day', () => {
    expect(refuseDelegation(away('a', 'b', today, today), today, [])).toBeUndefined();
  });

  it.each([
    ['delegation-to-self', away('a', 'a'), []],
    ['delegation-in-past', away('a', 'b', '2026-03-01'), []],
    ['delegation-ends-before-start', away('a', 'b', '2026-03-10', '2026-03-09'), []],
    ['delegation-overlaps', away('a', 'b'), [away('a', 'c', '2026-03-12', '2026-03-20')]],
    ['delegation-circular', away('a', 'b'), [away('b', 'a', '2026-03-01', '2026-03-10')]],
    ['delegation-circular', away('a', 'b'), [away('b', 'c'), away('c', 'a')]],
    ['delegate-absent', away('a', 'b'), [away('b', 'c')]],
  ])('is refused: %s', (code, asked, standing) => {
    expect(refuseDelegation(asked, today, standing)).toMatchObject({ code, rule: 'F08' });
  });

  it('meets no absence of other days', () => {
    const before = away('a', 'c', '2026-03-01', '2026-03-09');
    const after = away('b', 'a', '2026-03-13', '2026-03-20');
    expect(refuseDelegation(away('a', 'b'), today, [before, after])).toBeUndefined();
  });

  it('never forms a circle, in whatever order absences are registered', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd');
    const date = fc.integer({ min: 3, max: 9 }).map((day) => `2026-03-0${day}`);
    const asked = fc.record({ account: person, delegate: person, from: date, until: date });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
        const standing: Absence[] = [];
        for (const one of all) if (!refuseDelegation(one, today, standing)) standing.push(one);
        for (let day = 3; day <= 9; day++) {
          const on = `2026-03-0${day}`;
          const absent = standing.filter(({ from, until }) => from <= on && on <= until);
          expect(new Set(absent.map(({ account }) => account)).size).toBe(absent.length);
          for (const first of absent) {
            let step: Absence | undefined = first;
            for (let hops = 0; step && hops <= absent.length; hops++) {
              expect(step.delegate).not.toBe(first.account);
              step = absent.find(({ account }) => account === step!.delegate);
            }
          }
        }
      }),
    );
  });
});

describe('who stands in', () => {
  it('is the delegate, else the alternate, else the superior, else nobody', () => {
    const people = { delegate: 'd', alternate: 'a', superior: 's' };
    expect(chooseStandIn(people, () => false)).toBe('d');
    expect(chooseStandIn(people, (who) => who === 'd')).toBe('a');
    expect(chooseStandIn(people, (who) => who !== 's')).toBe('s');
    expect(chooseStandIn(people, () => true)).toBeUndefined();
    expect(chooseStandIn({ delegate: 'd' }, (who) => who === 'd')).toBeUndefined();
  });

  it('is nobody for personal acts, each with its reason', () => {
    expect(taskKinds.filter((kind) => !mayDelegate(kind))).toEqual([
      ...['complete-documents', 'employee-answer', 'panel-vote', 'panel-minutes'],
      ...['authority-decision', 'decree-signature', 'decree-receipt', 'objection-decision'],
      'benefit-acknowledgement',
    ]);
    expect(whyPersonal('authority-decision')?.en).toContain('UU 30/2014');
  });
});
