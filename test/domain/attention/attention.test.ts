import { describe, expect, it } from 'vitest';
import { afterDueMoved } from '../../../domain/attention/after-due-moved.ts';
import { attendTo } from '../../../domain/attention/attend-to.ts';
import { nothingDone, type AttentionState } from '../../../domain/attention/attention-state.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import { demonstrationPolicy } from '../../../domain/policy/demonstration-policy.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { at, calendar2026, local } from '../calendar/calendar-fixtures.ts';

const task: AttentionState = {
  openedAt: at('2026-03-09T09:00'),
  dueAt: at('2026-03-17T16:00'),
  policy: defaultPolicy,
  calendar: calendar2026,
  done: nothingDone,
  hasSuperior: true,
};

/** Every act in turn, each carried out at its moment. */
function pattern(state: AttentionState, count: number): string[] {
  const seen: string[] = [];
  for (let left = { ...state }; seen.length < count;) {
    const { acts, done } = attendTo(left, nextAttention(left).at);
    seen.push(...acts.map(({ at, act }) => `${local(at)} ${act}`));
    left = { ...left, done };
  }
  return seen;
}

describe('an open task', () => {
  it('is reminded before, on and after its due date, escalated, and reminded on and on', () => {
    expect(pattern(task, 6)).toEqual([
      '2026-03-16T16:00 remind-before',
      '2026-03-17T16:00 remind-due',
      // Collective leave and Idul Fitri lie between.
      '2026-03-26T16:00 remind-overdue',
      '2026-03-26T16:00 escalate',
      '2026-03-30T16:00 remind-overdue',
      '2026-04-01T16:00 remind-overdue',
    ]);
  });

  it('without a superior is reminded on and on all the same', () => {
    expect(pattern({ ...task, hasSuperior: false }, 4)).toEqual([
      '2026-03-16T16:00 remind-before',
      '2026-03-17T16:00 remind-due',
      '2026-03-26T16:00 remind-overdue',
      '2026-03-30T16:00 remind-overdue',
    ]);
  });

  it('opened when the reminder before was already past goes without it', () => {
    expect(nextAttention({ ...task, openedAt: at('2026-03-16T16:00') }).act).toBe('remind-due');
    expect(nextAttention({ ...task, openedAt: at('2026-03-16T15:59') }).act).toBe('remind-before');
  });

  it('runs in seconds for a demonstration', () => {
    const shown = { ...task, openedAt: 0, dueAt: 8_000, policy: demonstrationPolicy };
    const acts = [4_000, 8_000, 12_000, 14_000, 20_000].map((now, i, moments) => {
      const before = attendTo(shown, (moments[i - 1] ?? 0) + 1).done;
      return attendTo({ ...shown, done: before }, now).acts.map(({ act }) => act);
    });
    expect(acts).toEqual([['remind-before'], ['remind-due'], ['escalate'], ['remind-overdue'], ['remind-overdue']]);
  });
});

describe('attending to a task', () => {
  it('before the first moment does nothing and tells when to come back', () => {
    const { acts, done, next } = attendTo(task, at('2026-03-16T15:59'));
    expect(acts).toEqual([]);
    expect(done).toEqual(nothingDone);
    expect(next).toEqual({ at: at('2026-03-16T16:00'), act: 'remind-before' });
  });

  it('after a long silence sends one reminder for all that were missed, and the escalation', () => {
    const now = at('2026-04-01T20:00');
    const { acts, done, next } = attendTo(task, now);
    expect(acts).toEqual([
      { at: at('2026-03-26T16:00'), act: 'escalate', standsFor: 1 },
      { at: at('2026-04-01T16:00'), act: 'remind-overdue', standsFor: 5 },
    ]);
    expect(done).toEqual({ remindedBefore: true, remindedDue: true, overdueReminders: 3, escalatedAt: now });
    expect(next).toEqual({ at: at('2026-04-06T16:00'), act: 'remind-overdue' });
  });

  it('twice at the same moment acts once', () => {
    const now = at('2026-03-26T16:00');
    const { done, next } = attendTo(task, now);
    expect(attendTo({ ...task, done }, now)).toEqual({ acts: [], done, next });
  });

  it('escalates late when a superior is found late', () => {
    const now = at('2026-04-01T20:00');
    const { done } = attendTo({ ...task, hasSuperior: false }, now);
    expect(attendTo({ ...task, done }, now).acts.map(({ act }) => act)).toEqual(['escalate']);
  });
});

describe('a due moment that moved', () => {
  const now = at('2026-03-26T17:00');
  const { done } = attendTo(task, now);

  it('into the future is reminded of and escalated anew, without a second reminder before', () => {
    const dueAt = at('2026-04-08T16:00');
    const moved = { ...task, dueAt, done: afterDueMoved(done, dueAt, now) };
    expect(pattern(moved, 3)).toEqual([
      '2026-04-08T16:00 remind-due',
      '2026-04-10T16:00 remind-overdue',
      '2026-04-10T16:00 escalate',
    ]);
  });

  it('but is still past changes nothing', () => {
    expect(afterDueMoved(done, at('2026-03-25T16:00'), now)).toBe(done);
  });
});
