import { afterAll, beforeAll, expect, it } from 'vitest';
import { ActivityDesk } from '../../harness/activity-desk.ts';
import { newMover } from '../../harness/new-mover.ts';
import { tryAgain } from '../../harness/try-again.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

it('numbers decrees without gaps or doubles while many are drafted and some attempts fail', async () => {
  const cases: string[] = [];
  for (let count = 0; count < 12; count++) cases.push(await desk.openCase(await newMover(desk.db)));
  const drafts = await Promise.all(
    cases.map(async (number) => {
      const task = `${number}-01`;
      await desk.record(number, 1, { do: 'open-task', task, kind: 'decree-draft' });
      const form = { dated: '2026-03-02' };
      const command = await desk.command(number, 'complete-task', 'legal-officer', { form }, task);
      return { number, task, command };
    }),
  );
  await Promise.all(
    drafts.flatMap(({ number, task, command }, index) => {
      const draft = { do: 'complete-task', task, kind: 'decree-draft', command } as const;
      const fails = { do: 'complete-task', task: 'nobody-knows', kind: 'decree-draft', command } as const;
      return [
        // The number of an attempt that does not commit goes to the next.
        ...(index % 3 === 0 ? [desk.record(number, 9, draft, fails).catch(() => undefined)] : []),
        tryAgain(() => desk.record(number, 2, draft)),
        tryAgain(() => desk.record(number, 2, draft)),
      ];
    }),
  );
  const decrees = await desk.db.selectFrom('decree').select('number').orderBy('number').execute();
  const due = Array.from({ length: 12 }, (_, n) => `800.1.3.3/${String(n + 1).padStart(4, '0')}/BANTUL/2026`);
  expect(decrees.map((decree) => decree.number)).toEqual(due);
});
