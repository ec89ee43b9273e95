import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { type DocumentDesk, openDocumentDesk } from '../../api/documents/document-desk.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import { formOf } from '../documents/files.ts';
import { type Counter, openCounter, pluck, type Visitor } from '../api/counter.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { handIn } from '../harness/hand-in-documents.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseFor } from '../harness/open-case.ts';
import { devTemporal } from '../harness/temporal.ts';
import { trusting } from '../walls/trusting.ts';

const mark = 'Cendrawasih';
const nip = '198501012010012918';
let stage: CaseStage;
let owner: Database;
let counter: Counter;
let player: CasePlayer;
let folder: string;
let documents: DocumentDesk;
/** Store keys of a file of this case alone, and of one that somebody else's case names too. */
let files: { alone: string; shared: string };
const as = (alias: string): Visitor => counter.as(stage.agency.accounts[alias]);
const erase = (alias = 'hr-admin') =>
  as(alias).post(`/v1/employees/${stage.agency.employeeId}/erasure`, {
    reason: 'Masa simpan arsip sudah lewat.',
    reference: 'BA/800/3/2026',
  });

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  owner = openDatabase(stage.database.ownerUrl);
  folder = await mkdtemp(join(tmpdir(), 'mutasi-erasure-'));
  documents = openDocumentDesk({ folder, maxBytes: 100_000 });
  counter = await openCounter({ ...stage, documents, verifyToken: trusting });
  const { employeeId } = stage.agency;
  await sql`update employee set name = ${mark}, nip = ${nip}, email = ${`${mark}@mail.example`}, title_prefix = ${mark}, siasn_id = ${mark}
    where id = ${employeeId}::uuid`.execute(owner);
  await sql`update account set name = ${mark}, email = ${`${mark}@mail.example`}, alias = ${mark} where employee_id = ${employeeId}::uuid`.execute(
    owner,
  );
  await sql`insert into discipline_case (employee_id, level, status, started_on, ended_on, source, recorded_at)
    values (${employeeId}::uuid, 'light', 'served', '2015-01-01', '2015-06-01', ${mark}, now())`.execute(owner);
  player = await CasePlayer.open(stage, { reason: `Penguatan penyusunan program oleh ${mark}.` });
  const today = await stage.today();
  const said = {
    'performance-evaluation': { ...usualAnswers['performance-evaluation'](today), reasons: `Arsip ${mark} tertata.` },
    'competency-assessment': { ...usualAnswers['competency-assessment'](today), reasons: `${mark} belum memenuhi.` },
    'release-opinion': { opinion: 'agree', reasons: `${mark} dapat dilepas.` },
    'panel-vote': {
      ...{ choice: 'favour', reasons: `Kinerja ${mark} mendukung.` },
      alternatives: [{ motion: 2, choice: 'against', reasons: `${mark} kurang cocok di sana.` }],
    },
    'panel-minutes': { minutes: `Sidang tentang ${mark} dihadiri seluruh anggota.` },
    'forward-proposal': { decision: 'forward', reasons: `Usul ${mark} lengkap.` },
    'authority-decision': { ...usualAnswers['authority-decision'](today), reasons: `Menyetujui ${mark} dipindahkan.` },
  };
  await player.playUntil('session-attendance', said);
  const { targetPost } = await newMover(stage.db);
  await did('panel-chair', 'deliberation/motions', { postId: targetPost, reason: `Lebih dekat keahlian ${mark}.` });
  await player.playUntil('panel-minutes', said);
  await did('panel1', 'deliberation/dissent', { text: `Menurut saya ${mark} lebih dibutuhkan di unit asal.` });
  await player.playUntil('decree-receipt', said);
  files = { alone: await paper(`Surat ${mark}`), shared: await paper('Formulir kosong') };
  const other = await openCaseFor(stage, await newMover(stage.db), {});
  await handIn(stage.db, {
    ...{ caseNumber: other.number, account: stage.agency.accounts['hr-officer']!, kind: 'other' },
    content: smallPdf('Formulir kosong').toString('latin1'),
  });
  await askedOutside();
});

async function did(alias: string, path: string, body: object): Promise<void> {
  const reply = await as(alias).post(`/v1/cases/${player.number}/${path}`, body);
  expect(reply, JSON.stringify(reply.body)).toMatchObject({ status: 200 });
}

async function paper(line: string): Promise<string> {
  const body = formOf('other', smallPdf(line), `${mark} ${line}.pdf`);
  const reply = await as('hr-officer').send(`/v1/cases/${player.number}/documents`, { method: 'POST', body });
  expect(reply.status).toBe(201);
  return reply.body.sha256 as string;
}

/** What only moves between agencies leave: an authority's reply, and an exception from a rule. */
async function askedOutside(): Promise<void> {
  const [task] = (
    await sql<{ id: string }>`select id from task where case_number = ${player.number} order by id`.execute(owner)
  ).rows;
  const by = stage.agency.accounts['hr-officer']!;
  await sql`insert into external_consideration (case_number, kind, round, task_id, state, requested_at, expires_at, automatic,
      settled_at, replied_by, entered, reference, reasons)
    values (${player.number}, 'technical-consideration', 1, ${task!.id}, 'approved', now(), now(), true, now(), ${by}, true,
      ${`R/${mark}`}, ${`${mark} dibutuhkan.`})`.execute(owner);
  await sql`insert into eligibility_exception (task_id, case_number, rule, authority, decision, reasons, decided_by, decided_at)
    values (${task!.id}, ${player.number}, 'R06', 'appointing-authority', 'grant', ${`Karena ${mark} ahli.`}, ${by}, now())`.execute(
    owner,
  );
  await sql`insert into case_override (case_number, task_id, kind, reason, due_at, requested_by, requested_at, expires_at,
      retracted_by, retracted_at, retraction_reason)
    values (${player.number}, ${task!.id}, 'extend-deadline', ${`${mark} sakit.`}, now(), ${by}, now(), now(), ${by}, now(),
      ${`${mark} sembuh.`})`.execute(owner);
}
afterAll(async () => {
  await counter.close();
  await owner.destroy();
  await stage.stop();
  await rm(folder, { recursive: true });
});

/** Every text of every table that holds one of the marks, as `table: rows`. */
async function traces(): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
    owner,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} fact
      where to_jsonb(fact)::text like ${`%${mark}%`} or to_jsonb(fact)::text like ${`%${nip}%`}`.execute(owner);
    if (rows[0]!.n > 0) found[name] = rows[0]!.n;
  }
  return found;
}

it('is taken along before: papers, replies from outside, and the posts that were chosen', async () => {
  const { body } = await as('pegawai').get('/v1/me/data');
  expect(pluck(body.documents, 'fileName')).toContain(`${mark} Surat ${mark}.pdf`);
  expect(body.considerations).toMatchObject([{ caseNumber: player.number, reference: `R/${mark}` }]);
  expect(pluck(body.choices, 'step')).toEqual(['proposed', 'advised', 'decided']);
  // Who voted how, and who dissented, is for those who weigh (F64).
  expect(JSON.stringify(body)).not.toMatch(/lebih dibutuhkan di unit asal|"votes"|dissent/);
});

it('forgets nobody who serves, has an open case or left lately, whoever asks', async () => {
  for (const alias of ['hr-officer', 'auditor', 'operator', 'appointing-authority'])
    expect((await erase(alias)).status, alias).toBe(403);
  expect(await erase()).toMatchObject({ status: 409, body: { code: 'employee-has-open-case' } });
  await player.recall('rescind-case', stage.agency.accounts['appointing-authority']!);
  await expect.poll(() => player.outcome(), { timeout: 20_000 }).toBe('rescinded');
  expect(await erase()).toMatchObject({ status: 409, body: { code: 'employee-still-serves' } });
  // The database itself refuses, whatever the application thinks.
  const past = sql`select erase_employee(${stage.agency.employeeId}::uuid, ${stage.agency.accounts['hr-admin']}::uuid, 'x', 'y')`;
  await expect(past.execute(stage.db)).rejects.toThrow('not to be erased');

  await sql`update employee set legal_status = 'retired' where id = ${stage.agency.employeeId}::uuid`.execute(owner);
  await sql`update incumbency set valid_at = daterange(lower(valid_at), current_date) where employee_id = ${stage.agency.employeeId}::uuid`.execute(
    owner,
  );
  expect(await erase()).toMatchObject({ status: 409, body: { code: 'retention-not-over' } });
  expect(
    (
      await as('hr-admin').post(`/v1/employees/${crypto.randomUUID()}/erasure`, {
        reason: 'Masa simpan lewat.',
        reference: 'BA/1',
      })
    ).status,
  ).toBe(404);
});

it('leaves no field of the person once retention is over, and every chain verifies', async () => {
  const held = Object.keys(await traces());
  expect(held).toEqual(
    expect.arrayContaining([
      ...['case_document', 'case_post_choice', 'motion', 'dissent', 'minutes', 'vote', 'task'],
      ...['external_consideration', 'eligibility_exception', 'case_override', 'employee', 'command', 'decision'],
    ]),
  );
  expect(await Promise.all(Object.values(files).map((key) => documents.store.exists(key)))).toEqual([true, true]);
  const before = await sql<{ seq: number; hash: string }>`
    select seq, encode(hash, 'hex') as hash from audit_event where case_number = ${player.number} order by seq`.execute(
    owner,
  );
  await sql`update mutation_case set opened_at = opened_at - interval '11 years', closed_at = closed_at - interval '11 years'
    where employee_id = ${stage.agency.employeeId}::uuid`.execute(owner);
  await sql`update incumbency set valid_at = daterange('2010-01-01', '2014-12-31') where employee_id = ${stage.agency.employeeId}::uuid`.execute(
    owner,
  );
  await sql`update employee set recorded_at = '2014-01-01' where id = ${stage.agency.employeeId}::uuid`.execute(owner);

  expect(await erase()).toMatchObject({ status: 200, body: { cases: 1 } });
  expect(await traces()).toEqual({});
  // The bytes too, but for a form that somebody else handed in as well.
  expect(await documents.store.exists(files.alone)).toBe(false);
  expect(await documents.store.exists(files.shared)).toBe(true);

  const after = await sql<{ seq: number; hash: string }>`
    select seq, encode(hash, 'hex') as hash from audit_event where case_number = ${player.number} order by seq`.execute(
    owner,
  );
  expect(after.rows).toEqual(before.rows);
  expect(await verifyAuditChain(stage.db, player.number)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });
  expect((await as('auditor').get(`/v1/cases/${player.number}/audit`)).body).toMatchObject({ chain: 'ok' });
});

it('keeps what no longer tells of a person: that there was a case, who decided, how it ended', async () => {
  const { status, body } = await as('hr-officer').get(`/v1/cases/${player.number}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    outcome: 'rescinded',
    employee: { name: '[dihapus]' },
    evaluation: null,
    assessment: null,
  });
  // Five members on two motions.
  expect(body.deliberations[0].votes).toHaveLength(10);
  expect((await as('hr-officer').get(`/v1/cases/${player.number}/timeline`)).status).toBe(200);
  expect((await as('hr-officer').get(`/v1/cases/${player.number}/documents`)).body.documents).toEqual([]);
  expect(await as('hr-officer').get(`/v1/cases/${player.number}/minutes`)).toMatchObject({
    body: { code: 'employee-erased' },
  });
  for (const path of ['certificates', 'certificates/comparison', 'decision-difference', 'deliberation'])
    expect((await as('hr-officer').get(`/v1/cases/${player.number}/${path}`)).status, path).toBe(200);
  const { rows } = await sql`select erased_by, reference, cases from erasure`.execute(stage.db);
  expect(rows).toEqual([{ erased_by: stage.agency.accounts['hr-admin'], reference: 'BA/800/3/2026', cases: 1 }]);
  await expect(sql`delete from erasure`.execute(stage.db)).rejects.toThrow(/permission denied/);
});

it('closes the account, and erases once', async () => {
  expect((await as('pegawai').get('/v1/me/data')).status).toBe(401);
  expect(await erase()).toMatchObject({ status: 409, body: { code: 'employee-erased' } });
});
