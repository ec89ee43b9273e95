import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addDays, addMonths } from '../../domain/iso-date.ts';
import { type Office, openOffice } from '../api/office.ts';
import type { Mover } from '../harness/new-mover.ts';
import { rotationPeople } from './rotation-people.ts';

let office: Office;
let people: Mover[];
let today: string;
const own = () => office.counter.as(people[0]!.account);

beforeAll(async () => {
  office = await openOffice();
  people = await rotationPeople(office.stage.db, ['DKPP', 'BAPPEDA', 'SETDA']);
  today = (await office.as('auditor').get('/v1/policy/parameters')).body.today;
  const owner = office.stage.database.ownerUrl;
  const { openDatabase } = await import('../../db/open-database.ts');
  const db = openDatabase(owner);
  await db.updateTable('org_unit').set({ place: 'Kasihan' }).where('id', '=', 'BAPPEDA').execute();
  await db.destroy();
});
afterAll(() => office.close());
beforeEach(async () => {
  await own().send('/v1/wishes', { method: 'DELETE' });
});

it('is stated in order, replaced and withdrawn by whose it is, and the record keeps what was said', async () => {
  const [second, third] = [people[1]!.originPost, people[2]!.originPost];
  const until = addDays(today, 90);
  expect(await own().get('/v1/wishes')).toMatchObject({ status: 200, body: { wish: null } });
  const stated = await own().put('/v1/wishes', { posts: [third, second], until });
  expect(stated).toMatchObject({
    status: 200,
    body: { wish: { place: null, from: today, until, posts: [{ postId: third }, { postId: second }] } },
  });
  const again = await own().put('/v1/wishes', { posts: [third, second], until });
  expect(again.body).toEqual(stated.body);
  const replaced = await own().put('/v1/wishes', { posts: [second], place: 'Kasihan', until });
  expect(replaced.body.wish).toMatchObject({ place: 'Kasihan', posts: [{ postId: second, unitName: 'BAPPEDA' }] });
  expect((await own().send('/v1/wishes', { method: 'DELETE' })).body).toEqual({ wish: null });
  const rows = await office.stage.db
    .selectFrom('wish')
    .select('withdrawn_at')
    .where('employee_id', '=', people[0]!.employeeId)
    .execute();
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => row.withdrawn_at !== null)).toBe(true);
});

it('is counted for HR, who does not learn whose it is', async () => {
  const post = people[2]!.originPost;
  await own().put('/v1/wishes', { posts: [post, people[1]!.originPost], place: 'Kasihan', until: addDays(today, 90) });
  await office.counter.as(people[1]!.account).put('/v1/wishes', { posts: [post], until: addDays(today, 90) });
  const { status, body } = await office.as('hr-officer').get('/v1/wishes/counts');
  expect(status).toBe(200);
  expect(body).toMatchObject({ people: 2, places: [{ place: 'Kasihan', wishes: 1 }] });
  expect(body.posts[0]).toMatchObject({ postId: post, unitId: 'SETDA', wishes: 2, first: 2 });
  expect(JSON.stringify(body)).not.toContain(people[0]!.employeeId);
  await office.counter.as(people[1]!.account).send('/v1/wishes', { method: 'DELETE' });
  expect((await office.as('hr-officer').get('/v1/wishes/counts')).body.people).toBe(1);
  // One that begins later is not counted yet.
  await own().put('/v1/wishes', { posts: [post], from: addDays(today, 1), until: addDays(today, 90) });
  expect((await office.as('hr-officer').get('/v1/wishes/counts')).body.people).toBe(0);
});

it.each([
  ['wish-empty', 'posts', () => ({ posts: [] })],
  ['wish-repeats-post', 'posts.1', () => ({ posts: [people[1]!.originPost, people[1]!.originPost] })],
  ['unknown-post', 'posts.1', () => ({ posts: [people[1]!.originPost, 'SLEMAN-kepala-1'] })],
  ['wish-for-own-post', 'posts.0', () => ({ posts: [people[0]!.originPost] })],
  ['unknown-place', 'place', () => ({ place: 'Atlantis' })],
  ['wish-ends-before-start', 'until', () => ({ posts: [people[1]!.originPost], from: addDays(today, 9) })],
  ['wish-over', 'until', () => ({ posts: [people[1]!.originPost], from: '2020-01-01', until: '2020-02-01' })],
  ['wish-too-long', 'until', () => ({ posts: [people[1]!.originPost], until: addMonths(today, 24) })],
  ['invalid-field', 'posts', () => ({ posts: Array.from({ length: 21 }, (_, at) => `post-${at}`) })],
])('422 %s names %s and changes nothing', async (code, field, said) => {
  const reply = await own().put('/v1/wishes', { until: addDays(today, 8), ...said() });
  expect(reply).toMatchObject({ status: 422, body: { code, errors: [{ field }] } });
  expect((await own().get('/v1/wishes')).body).toEqual({ wish: null });
});

it('is nobody’s who is no employee', async () => {
  expect((await office.as('auditor').put('/v1/wishes', { place: 'Kasihan', until: addDays(today, 8) })).status).toBe(
    403,
  );
});

it('keeps one standing wish when it is stated from two windows at once', async () => {
  const said = [1, 2].map((at) => ({ posts: [people[at]!.originPost], until: addDays(today, 30) }));
  const replies = await Promise.all(said.map((body) => own().put('/v1/wishes', body)));
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  const standing = await office.stage.db
    .selectFrom('wish')
    .select('id')
    .where('employee_id', '=', people[0]!.employeeId)
    .where('withdrawn_at', 'is', null)
    .execute();
  expect(standing).toHaveLength(1);
});
