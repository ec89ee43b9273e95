import { expect } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import type { Office } from '../api/office.ts';

/** After the seal nothing of the protocol changes: neither for the application's role nor for the owner of the schema. */
export async function expectSealed({ db, database }: Office['stage'], number: string): Promise<void> {
  const owner = openDatabase(database.ownerUrl);
  const event = { case_number: number, seq: 900, at: new Date(), actor: 'x', body: '{"event":"sealed"}' };
  const task = await db
    .selectFrom('vote')
    .select(['task_id', 'account_id'])
    .where('case_number', '=', number)
    .executeTakeFirstOrThrow();
  const vote = {
    case_number: number,
    session: 1,
    seat: 5,
    motion: 1,
    choice: 'against',
    reasons: 'x',
    cast_at: new Date(),
  };
  for (const [role, privilege] of [
    [db, true],
    [owner, false],
  ] as const) {
    const denied = privilege ? '42501' : /P0A0[13]/;
    const fails = (change: Promise<unknown>, code: string | RegExp) =>
      expect(change).rejects.toMatchObject({ code: typeof code === 'string' ? code : expect.stringMatching(code) });
    await fails(role.updateTable('minutes').set({ body: '{}' }).execute(), denied);
    await fails(role.deleteFrom('minutes').execute(), denied);
    await fails(role.updateTable('protocol_event').set({ actor: 'y' }).execute(), denied);
    await fails(role.insertInto('protocol_event').values(event).execute(), 'P0A03');
    await fails(
      role
        .insertInto('vote')
        .values({ ...vote, task_id: task.task_id, account_id: task.account_id })
        .execute(),
      'P0A03',
    );
    await fails(
      role.updateTable('deliberation').set({ favour: 5 }).where('case_number', '=', number).execute(),
      'P0A03',
    );
  }
  await owner.destroy();
}
