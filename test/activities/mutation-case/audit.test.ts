import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/reading/verify-audit-chain.ts';
import { ActivityDesk } from '../../harness/activity-desk.ts';
import { auditOf } from '../../harness/case-records.ts';
import { newMover } from '../../harness/new-mover.ts';

let desk: ActivityDesk;
let number: string;

beforeAll(async () => {
  desk = await ActivityDesk.open();
  number = await desk.openCase(await newMover(desk.db));
  await desk.done(number, 'intake-check', `${number}-01`, 1, 'hr-officer');
});
afterAll(() => desk.close());

it('chains every event of a case', async () => {
  const check = await verifyAuditChain(desk.db, number);
  expect(check).toMatchObject({ events: 4, firstBrokenSeq: null, headAgrees: true });
});

it('keeps the digest of what was said, never the words', async () => {
  const events = await auditOf(desk.db, number);
  const completed = events.find(({ action }) => action === 'task-completed');
  expect(completed?.detail?.['formSha256']).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(events)).not.toContain('Berkas lengkap');
});

const bending = {
  update: sql`update audit_event set body = '{}'`,
  delete: sql`delete from audit_event`,
  truncate: sql`truncate audit_event`,
  'disable its triggers': sql`alter table audit_event disable trigger all`,
  'drop its triggers': sql`drop trigger audit_event_append_only on audit_event`,
  'switch triggers off for the session': sql`set session_replication_role = replica`,
};

it.each(Object.entries(bending))('does not let the application %s the record', async (_what, statement) => {
  await expect(statement.execute(desk.db)).rejects.toMatchObject({ code: '42501' });
});

it.each(['update', 'delete', 'truncate'] as const)('does not let the owner %s the record by accident', async (what) => {
  await expect(bending[what].execute(desk.owner)).rejects.toMatchObject({ code: 'P0A01' });
});

it('shows where a record was bent by force', async () => {
  const bent = await desk.openCase(await newMover(desk.db));
  await desk.done(bent, 'intake-check', `${bent}-01`, 1, 'hr-officer');
  await sql`alter table audit_event disable trigger audit_event_append_only`.execute(desk.owner);
  await sql`update audit_event set body = replace(body, 'intake-check', 'vacancy-check') where case_number = ${bent} and seq = 3`.execute(
    desk.owner,
  );
  expect((await verifyAuditChain(desk.db, bent)).firstBrokenSeq).toBe(3);
  await sql`delete from audit_event where case_number = ${bent} and seq >= 3`.execute(desk.owner);
  expect(await verifyAuditChain(desk.db, bent)).toMatchObject({ firstBrokenSeq: null, headAgrees: false });
  await sql`alter table audit_event enable trigger audit_event_append_only`.execute(desk.owner);
});

it('does not let the application rewrite votes, certificates or steps', async () => {
  for (const table of ['vote', 'eligibility_certificate', 'case_step'])
    await expect(sql`update ${sql.table(table)} set case_number = ''`.execute(desk.db)).rejects.toMatchObject({
      code: '42501',
    });
});
