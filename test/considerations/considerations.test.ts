import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { type Office, openOffice } from '../api/office.ts';
import { pluck, type Visitor } from '../api/counter.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { newExternalClient } from '../harness/new-external-client.ts';
import { newMover } from '../harness/new-mover.ts';

let office: Office;
let bkn: Visitor;
let governor: Visitor;

beforeAll(async () => {
  office = await openOffice();
  const client = async (name: string, kinds: Parameters<typeof newExternalClient>[1]['kinds']) =>
    office.counter.as(await newExternalClient(office.stage.db, { name, kinds }));
  bkn = await client('bkn', ['technical-consideration']);
  governor = await client('gubernur', ['governor-decision']);
});
afterAll(() => office.close());

const reply = (caseNumber: string, changes: object = {}) => ({
  ...{ caseNumber, decision: 'approve', reference: 'R/BKN/12/2026' },
  reasons: 'Ditelaah menurut kebutuhan nasional.',
  ...changes,
});

/** A case that waits for BKN, and the request it has sent. */
async function waiting() {
  const mover = await newMover(office.stage.db);
  const { employeeId, targetPost: targetPostId } = mover;
  const scope = 'inter-regency-same-province';
  const player = await CasePlayer.open(office.stage, { employeeId, targetPostId, scope });
  const [task] = await player.playUntil('technical-consideration');
  const { items } = (await bkn.get(`/v1/external-considerations?caseNumber=${player.number}`)).body;
  return { player, task: task!, id: items[0].id as string, path: `/v1/external-considerations/${items[0].id}/reply` };
}

describe('the client of an authority outside', () => {
  it('sees its own requests only, and nothing of the case', async () => {
    const { player, task, path } = await waiting();
    const { items } = (await bkn.get('/v1/external-considerations?state=requested')).body;
    expect(items[0]).toMatchObject({
      ...{ caseNumber: player.number, kind: 'technical-consideration', round: 1, state: 'requested', entered: null },
      label: 'Pertimbangan teknis BKN',
    });
    expect((await governor.get(`/v1/external-considerations?caseNumber=${player.number}`)).body.items).toEqual([]);
    expect((await governor.post(path, reply(player.number))).status).toBe(404);
    expect((await bkn.post(path, reply(player.number))).status).toBe(200);
    expect((await bkn.get(`/v1/cases/${player.number}`)).status).toBe(403);
    expect((await bkn.get(`/v1/cases/${player.number}/timeline`)).status).toBe(403);
    expect((await bkn.get(`/v1/tasks/${task.id}`)).status).toBe(403);
    expect((await bkn.get('/v1/cases')).body.items).toEqual([]);
  });

  it('replies once: the same again is the same answer, another is refused', async () => {
    const { player, path } = await waiting();
    expect(await bkn.post(path, reply('2020-000001'))).toMatchObject({
      ...{ status: 422, body: { code: 'reply-for-other-case' } },
    });
    expect(await bkn.post(path, reply(player.number))).toMatchObject({
      ...{ status: 200, body: { state: 'approved', entered: false, reference: 'R/BKN/12/2026' } },
    });
    expect((await bkn.post(path, reply(player.number))).status).toBe(200);
    expect(await bkn.post(path, reply(player.number, { decision: 'refuse' }))).toMatchObject({
      ...{ status: 409, body: { code: 'consideration-already-replied' } },
    });
    expect(await player.openTasks('superior-decision')).toHaveLength(1);
  });

  it('is too late after the period, though nobody has noted it yet', async () => {
    const { player, id, path } = await waiting();
    // The application itself cannot move a period.
    const owner = openDatabase(office.stage.database.ownerUrl);
    await owner.updateTable('external_consideration').set({ expires_at: new Date() }).where('id', '=', id).execute();
    await owner.destroy();
    expect(await bkn.post(path, reply(player.number))).toMatchObject({
      ...{ status: 409, body: { code: 'consideration-expired' } },
    });
  });

  it('finds the request cancelled where the case was withdrawn', async () => {
    const { player, path } = await waiting();
    await player.recall('withdraw-case', office.stage.agency.accounts['hr-officer']!);
    await player.handle.result();
    expect(await bkn.post(path, reply(player.number))).toMatchObject({
      ...{ status: 409, body: { code: 'consideration-cancelled' } },
    });
  });

  it('does not answer by the task itself, nor does anybody else by the request', async () => {
    const { player, task, path } = await waiting();
    const { caseNumber: _n, ...form } = reply(player.number);
    expect((await bkn.post(`/v1/tasks/${task.id}/completion`, { form })).status).toBe(403);
    expect((await office.as('hr-officer').post(path, reply(player.number))).status).toBe(403);
  });
});

it('is let in by the HR administrator, who names an account of the agency with that role', async () => {
  const asAdmin = office.as('hr-admin');
  const post = (accountId: string) => asAdmin.post('/v1/external-clients', { kind: 'governor-decision', accountId });
  const kinds = async () => pluck((await asAdmin.get('/v1/external-clients')).body.items, 'kind');
  const before = await kinds();
  expect(await post(office.stage.agency.accounts['auditor']!)).toMatchObject({
    ...{ status: 422, body: { code: 'unknown-account' } },
  });
  expect(await kinds()).toEqual(before);
  const deputy = await newExternalClient(office.stage.db, { name: 'wakil-gubernur', kinds: [] });
  expect((await post(deputy)).status).toBe(200);
  expect((await post(deputy)).body.items).toHaveLength(before.length + 1);
  expect(
    (await office.as('hr-officer').post('/v1/external-clients', { kind: 'governor-decision', accountId: deputy }))
      .status,
  ).toBe(403);
});

describe('HR enters a reply', () => {
  it('with its document only', async () => {
    const { player, task } = await waiting();
    const { caseNumber: _n, ...form } = reply(player.number);
    const enter = (documentId?: string) =>
      office.as('hr-officer').post(`/v1/tasks/${task.id}/completion`, { form: { ...form, documentId } });
    expect(await enter()).toMatchObject({ status: 422, body: { code: 'reply-without-document' } });
    const paper = async (kind: string, caseNumber = player.number): Promise<string> => {
      const { id } = await office.stage.db
        .insertInto('case_document')
        .values({
          ...{ case_number: caseNumber, kind, file_name: 'surat.pdf', media_type: 'application/pdf', size_bytes: 9 },
          ...{ sha256: crypto.randomUUID().replaceAll('-', '').repeat(2), store_key: crypto.randomUUID() },
          ...{ uploaded_by: office.stage.agency.accounts['hr-officer']!, uploaded_at: new Date(), scan_state: 'clean' },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    };
    expect(await enter(await paper('D4'))).toMatchObject({ status: 422, body: { code: 'reply-document-unknown' } });
    const other = await waiting();
    expect(await enter(await paper('external-reply', other.player.number))).toMatchObject({
      ...{ status: 422, body: { code: 'reply-document-unknown' } },
    });
    const documentId = await paper('external-reply');
    expect((await enter(documentId)).status).toBe(200);
    const { items } = (await office.as('hr-officer').get(`/v1/external-considerations?caseNumber=${player.number}`))
      .body;
    expect(items).toContainEqual(expect.objectContaining({ state: 'approved', entered: true, documentId }));
  });
});

describe('the units of a case', () => {
  it('answer separately: one opinion is sealed until the other is there', async () => {
    const mover = await newMover(office.stage.db);
    const player = await CasePlayer.open(office.stage, {
      ...{ employeeId: mover.employeeId, targetPostId: mover.targetPost },
    });
    const [release] = await player.playUntil('release-opinion');
    const [acceptance] = await player.openTasks('acceptance-opinion');
    const origin = office.as('kepala-DKPP');
    const target = office.as('kepala-BAPPEDA');
    expect(release!.account_id).not.toBe(acceptance!.account_id);
    expect(
      (await target.post(`/v1/tasks/${release!.id}/completion`, await office.usual('release-opinion'))).status,
    ).toBe(403);
    const said = { opinion: 'object', reasons: 'Unit asal kekurangan tenaga tata usaha.' };
    expect((await origin.post(`/v1/tasks/${release!.id}/completion`, { form: said })).status).toBe(200);
    const seenBy = async (visitor: Visitor): Promise<string> =>
      JSON.stringify([
        (await visitor.get(`/v1/cases/${player.number}`)).body,
        (await visitor.get(`/v1/cases/${player.number}/timeline`)).body,
        (await visitor.get(`/v1/tasks/${release!.id}`)).body,
      ]);
    for (const visitor of [target, office.as('hr-officer')]) {
      const seen = await seenBy(visitor);
      expect(seen).not.toContain(said.reasons);
      expect(seen).not.toContain('"opinion":"object"');
    }
    await target.post(`/v1/tasks/${acceptance!.id}/completion`, await office.usual('acceptance-opinion'));
    expect(await seenBy(office.as('hr-officer'))).toContain('"opinion":"object"');
  });
});
