import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordVacancy } from '../../activities/vacancy/record-vacancy.ts';
import { startVacancy } from '../../activities/vacancy/start-vacancy.ts';
import { takeVacancyCommand } from '../../db/command/vacancy-command.ts';
import { listPosts } from '../../db/reading/list-organisation.ts';
import { closePost } from '../../db/vacancy/close-post.ts';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { ActivityDesk, deskTime } from '../harness/activity-desk.ts';
import { newMover } from '../harness/new-mover.ts';

const reason = 'Penataan organisasi perangkat daerah.';
let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

const close = (postId: string) =>
  closePost(desk.db, {
    ...{ postId, agency: 'bantul', reason, by: desk.agency.accounts['hr-admin']!, now: new Date(deskTime) },
  });

const refusedTold = async (account: string): Promise<number> => {
  const { rows } =
    await sql`select 1 from notification where kind = 'vacancy-refused' and account_id = ${account}::uuid`.execute(
      desk.db,
    );
  return rows.length;
};

/** An order of the service itself, as the relay finds it. */
async function ordered(postId: string): Promise<{ vacancy: string; command: string; now: number }> {
  await orderVacancy(desk.db, { postId, origin: 'placement', dedupe: crypto.randomUUID() });
  const { rows } = await sql<{ vacancy: string; command: string }>`select vacancy_id as vacancy, id as command
    from vacancy_command where body ->> 'postId' = ${postId} and kind = 'open'`.execute(desk.db);
  return { ...rows[0]!, now: deskTime };
}

it('tells HR once of an order of its own that is refused: the post was closed meanwhile', async () => {
  const { targetPost } = await newMover(desk.db);
  const order = await ordered(targetPost);
  expect(await close(targetPost)).toBe('closed');
  const officer = desk.agency.accounts['hr-officer']!;
  for (const _ of [1, 2])
    await expect(startVacancy(desk.db, order)).rejects.toMatchObject({ type: 'post-closed', nonRetryable: true });
  expect(await refusedTold(officer)).toBe(1);
});

it('tells whoever ordered by hand only where the answer came too late for the counter', async () => {
  const { originPost } = await newMover(desk.db);
  const account = desk.agency.accounts['hr-admin']!;
  const said = { kind: 'open', account, body: { postId: originPost, origin: 'hr' } } as const;
  const row = await takeVacancyCommand(desk.db, { ...said, dedupe: crypto.randomUUID() });
  const order = { vacancy: row.vacancyId, command: row.id, now: deskTime };
  await expect(startVacancy(desk.db, order)).rejects.toMatchObject({ type: 'post-occupied' });
  expect(await refusedTold(account)).toBe(0);
  const { rows } = await sql<{ id: string }>`
    insert into vacancy_command (id, vacancy_id, kind, dedupe_key, account_id, body, answer, sent_at)
    select uuidv7('-1 minute'), uuidv7(), kind, 'late', account_id, body, answer, sent_at
    from vacancy_command where id = ${row.id}::uuid returning id`.execute(desk.db);
  await expect(startVacancy(desk.db, { ...order, command: rows[0]!.id })).rejects.toMatchObject({
    type: 'post-occupied',
  });
  expect(await refusedTold(account)).toBe(1);
});

it('finds a post that was closed between the check of the need and the matching: nothing is published', async () => {
  const { targetPost } = await newMover(desk.db);
  const order = await ordered(targetPost);
  await startVacancy(desk.db, order);
  const step = { vacancy: order.vacancy, now: deskTime };
  expect(await recordVacancy(desk.db, { ...step, step: 1, write: { do: 'check-need', round: 1 } })).toEqual({
    need: 'needed',
  });
  await close(targetPost);
  expect(await recordVacancy(desk.db, { ...step, step: 2, write: { do: 'match' } })).toEqual({ need: 'gone' });
  const { rows } = await sql<{ body: string }>`select body from vacancy_event where vacancy_id = ${order.vacancy}::uuid
    order by seq desc limit 1`.execute(desk.db);
  expect(JSON.parse(rows[0]!.body)).toMatchObject({ action: 'matched', detail: { refused: 'post-closed' } });
});

it('shows a closed post as closed, not as vacant', async () => {
  const { targetPost } = await newMover(desk.db);
  await close(targetPost);
  const found = await listPosts(desk.db, 'bantul', { limit: 500 });
  expect(found.find(({ id }) => id === targetPost)).toMatchObject({ vacant: false, closed: true });
  const vacant = await listPosts(desk.db, 'bantul', { vacant: true, limit: 500 });
  expect(vacant.map(({ id }) => id)).not.toContain(targetPost);
});
