import { expect } from 'vitest';
import type { Database } from '../../db/open-database.ts';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import type { Reply, Visitor } from '../api/counter.ts';
import { newMover } from '../harness/new-mover.ts';

interface Desk {
  as: (alias: string) => Visitor;
  db: Database;
  /** As who owns the schema: for what the application's role may not seed. */
  owner: Database;
}

/** @returns how to say the same proposal, however often */
export async function proposal({ as, owner }: Desk): Promise<() => Promise<Reply>> {
  const { employeeId, targetPost: targetPostId } = await newMover(owner);
  const body = { employeeId, targetPostId, initiator: 'agency', reason: 'Penguatan penyusunan program.' };
  const headers = { 'idempotency-key': crypto.randomUUID() };
  return () => as('hr-officer').post('/v1/cases', body, headers);
}

export async function opened(desk: Desk): Promise<string> {
  const propose = await proposal(desk);
  let number = '';
  // A worker that has just started may take longer than this counter waits.
  const open = async (): Promise<number> => {
    const { status, body } = await propose();
    number = body.caseNumber as string;
    return status;
  };
  await expect.poll(open, { timeout: 20_000 }).toBe(201);
  return number;
}

export async function completeVacancyCheck({ as, db }: Desk, number: string): Promise<Reply> {
  const task = await db
    .selectFrom('task')
    .select('id')
    .where('case_number', '=', number)
    .where('kind', '=', 'vacancy-check')
    .executeTakeFirstOrThrow();
  const form = usualAnswers['vacancy-check']('2026-11-25');
  return as('organisation-officer').post(`/v1/tasks/${task.id}/completion`, { form });
}

export async function openTask({ db }: Desk, number: string): Promise<void> {
  await expect
    .poll(() => db.selectFrom('task').select('id').where('case_number', '=', number).execute(), { timeout: 20_000 })
    .not.toEqual([]);
}
