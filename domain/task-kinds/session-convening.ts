import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Refusal } from '../refusal.ts';
import { defineTask } from '../task/define-task.ts';

/** An invitation further ahead than this is a slip of the pen. */
const furthestDays = 90;

export const sessionConvening = defineTask({
  kind: 'session-convening',
  code: 'T09b',
  stage: 'deliberation',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Undang tim penilai kinerja', en: 'Convene the performance panel' },
  basis: 'PP 11/2017 pasal 191; F30',
  form: z.strictObject({ heldAt: z.iso.datetime({ offset: true }), place: z.string().trim().min(3).max(200) }),
  answer: ({ heldAt }) => ({ begins: dayBegins(heldAt) }),
  check: ({ heldAt }, { today }) => refuseSessionDay(heldAt, today),
});

/** Start of the day a session is held on, where it is held; epoch seconds. */
export function dayBegins(heldAt: string): number {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(heldAt)![0];
  return Date.parse(`${heldAt.slice(0, 10)}T00:00:00${offset}`) / 1000;
}

/** @param today ISO date */
export function refuseSessionDay(heldAt: string, today: string): Refusal | undefined {
  const day = Temporal.PlainDate.from(heldAt.slice(0, 10));
  const ahead = Temporal.PlainDate.from(today).until(day).total({ unit: 'days' });
  if (ahead >= 0 && ahead <= furthestDays) return undefined;
  return {
    code: 'session-date-out-of-range',
    field: 'heldAt',
    rule: 'F30',
    message: {
      id: `Sidang diadakan hari ini atau paling lama ${furthestDays} hari lagi.`,
      en: `A session is held today or within ${furthestDays} days.`,
    },
  };
}
