import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendTo } from '../../../domain/attention/attend-to.ts';
import { nothingDone, type AttentionState } from '../../../domain/attention/attention-state.ts';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import { workingDays } from '../../../domain/calendar/span.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { at, calendar2026 } from '../calendar/calendar-fixtures.ts';

const openTask = fc
  .record({
    openedAt: fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-12-31T00:00') }),
    sla: fc.integer({ min: 1, max: 20 }),
    hasSuperior: fc.boolean(),
  })
  .map(({ openedAt, sla, hasSuperior }): AttentionState => ({
    openedAt,
    dueAt: addSpan(openedAt, workingDays(sla), calendar2026).at,
    policy: defaultPolicy,
    calendar: calendar2026,
    done: nothingDone,
    hasSuperior,
  }));
const day = 86_400_000;
const delays = fc.array(fc.integer({ min: 1, max: 9 * day }), { maxLength: 10 });

describe('attention', () => {
  it('always has a next moment, and it lies ahead', () => {
    fc.assert(
      fc.property(openTask, fc.nat(60 * day), (task, passed) => {
        const now = task.openedAt + passed;
        return attendTo(task, now).next.at > now;
      }),
    );
  });

  it('loses nothing, however irregularly somebody looks', () => {
    fc.assert(
      fc.property(openTask, delays, (task, delays) => {
        let now = task.openedAt;
        let state = task;
        let stoodFor = 0;
        for (const delay of delays) {
          now += delay;
          const { acts, done } = attendTo(state, now);
          stoodFor += acts.reduce((sum, act) => sum + act.standsFor, 0);
          state = { ...state, done };
        }
        const atOnce = attendTo(task, now);
        expect(stoodFor).toBe(atOnce.acts.reduce((sum, act) => sum + act.standsFor, 0));
        expect(attendTo(state, now).next).toEqual(atOnce.next);
      }),
    );
  });
});
