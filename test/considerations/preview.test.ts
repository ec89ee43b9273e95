import { afterAll, beforeAll, expect, it } from 'vitest';
import { pluck } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';
import { countRows } from '../api/count-rows.ts';
import { newMover } from '../harness/new-mover.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const preview = (changes: object = {}, by = 'hr-officer') => {
  const { employeeId, targetPost: targetPostId } = office.stage.agency;
  return office.as(by).post('/v1/case-previews', { employeeId, targetPostId, initiator: 'agency', ...changes });
};

it('shows the way of a case before it is opened, and opens nothing', async () => {
  const before = await countRows(office.stage.db);
  const shown = await preview();
  expect(shown.status).toBe(200);
  expect(shown.body).toMatchObject({ scope: 'intra-agency', direction: 'lateral', initiator: 'agency', blocks: [] });
  const [intake] = shown.body.stages;
  expect((intake.tasks as { kind: string }[]).find(({ kind }) => kind === 'vacancy-check')).toMatchObject({
    ...{ role: 'organisation-officer', within: { amount: 3, unit: 'working-day' }, conditional: false },
  });
  expect(shown.body.authorities).toMatchObject({
    ...{ decidedBy: { legalBasis: 'PP 11/2017 pasal 191' }, considerations: [] },
  });
  expect(pluck(shown.body.documents, 'kind')).toEqual(['D6']);
  expect(await countRows(office.stage.db)).toEqual(before);
  // Who looked is on record, as for any dossier.
  const looks = await office.stage.db.selectFrom('dossier_access').select('kind').execute();
  expect(looks).toContainEqual({ kind: 'employee-record' });
});

it('is the certificate and the route that opening gives, and then says what stands in the way', async () => {
  const mover = await newMover(office.stage.db);
  const move = { employeeId: mover.employeeId, targetPostId: mover.targetPost };
  const { certificate } = (await preview(move)).body;
  const opened = (await office.propose(move)).body;
  const verdicts = ({ lines }: { lines: { rule: string; verdict: string }[] }) =>
    lines.map(({ rule, verdict }) => [rule, verdict]);
  expect(verdicts(certificate)).toEqual(verdicts(opened.certificate.certificate));
  expect(pluck((await preview(move)).body.blocks, 'code')).toEqual(['employee-has-open-case', 'post-reserved']);
  await office.withdraw(opened.caseNumber);
});

it('names the rule that would need an exception, with its way out', async () => {
  const mover = await newMover(office.stage.db);
  const from = new Date(Date.now() - 300 * 86_400_000).toISOString().slice(0, 10);
  await office.stage.db
    .updateTable('incumbency')
    .set({ valid_at: `[${from},)` })
    .where('employee_id', '=', mover.employeeId)
    .execute();
  const shown = await preview({ employeeId: mover.employeeId, targetPostId: mover.targetPost });
  expect(shown.body.certificate.verdict).toBe('needs-exception');
  expect(shown.body.blocks).toMatchObject([{ code: 'R04', cure: expect.stringContaining('pengecualian') }]);
});

it('refuses what could not be opened at all, with the same codes', async () => {
  expect(await preview({ targetPostId: 'NOWHERE' })).toMatchObject({ status: 422, body: { code: 'unknown-post' } });
  expect(await preview({ employeeId: crypto.randomUUID() })).toMatchObject({
    ...{ status: 422, body: { code: 'unknown-employee' } },
  });
  expect(await preview({ targetPostId: office.stage.agency.originPost })).toMatchObject({
    ...{ status: 409, body: { code: 'post-is-own' } },
  });
  expect(await preview({ scope: 'inter-province' })).toMatchObject({ status: 422, body: { code: 'scope-mismatch' } });
  expect((await preview({}, 'kepala-DKPP')).status).toBe(403);
});
