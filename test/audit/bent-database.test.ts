import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/open-database.ts';
import { verifyDatabase } from '../../stack/audit/verify-database.ts';
import { caseNumbers, makeSmallRecord, type SmallRecord, vacancyNumber } from './small-record.ts';

let record: SmallRecord;
const [, second] = caseNumbers;
const quietly = (): void => undefined;

beforeEach(async () => {
  record = await makeSmallRecord();
});
afterEach(() => record.drop());

/** What only the owner of the schema can do: the triggers are off while they bend the record. */
async function bend(work: (owner: Database) => Promise<unknown>): Promise<void> {
  const tables = ['vacancy_event', 'audit_event', 'audit_checkpoint', 'audit_checkpoint_head'];
  for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(record.owner);
  await work(record.owner);
  for (const table of tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(record.owner);
}

/** Computes all hashes of a case anew, and its head: the chain holds again. */
async function rechain(db: Database): Promise<void> {
  await sql`
    with recursive chain as (
      select seq, sha256(decode(repeat('00', 32), 'hex') || convert_to(body, 'UTF8')) as hash
      from audit_event where case_number = ${second} and seq = 1
      union all
      select event.seq, sha256(chain.hash || convert_to(event.body, 'UTF8'))
      from chain join audit_event event on event.case_number = ${second} and event.seq = chain.seq + 1
    )
    update audit_event set hash = chain.hash from chain where case_number = ${second} and audit_event.seq = chain.seq`.execute(
    db,
  );
  await sql`
    update case_head set (seq, hash) = (
      select seq, hash from audit_event where case_number = ${second} order by seq desc limit 1
    ) where case_number = ${second}`.execute(db);
}

const edit = sql`update audit_event set body = replace(body, 'task-opened', 'task-cancelled') where case_number = ${second} and seq = 2`;
const first = async (keptHash?: string) => (await verifyDatabase(record.db, quietly, keptHash)).faults[0];

describe('an owner who bends the record is found', () => {
  it('changing, removing and inserting a row', async () => {
    expect(await first(record.kept.hash)).toBeUndefined();
    await bend((db) => edit.execute(db));
    expect(await first()).toEqual({ case: second, seq: 2, what: 'changed' });
    await bend((db) => sql`delete from audit_event where case_number = ${second} and seq = 2`.execute(db));
    expect(await first()).toEqual({ case: second, seq: 2, what: 'removed' });
    const last = caseNumbers[2];
    await bend((db) =>
      sql`insert into audit_event (case_number, seq, body, hash) values (${last}, 6, '{}', sha256('x'))`.execute(db),
    );
    const { faults } = await verifyDatabase(record.db, quietly);
    expect(faults).toContainEqual({ case: last, seq: 6, what: 'changed' });
  });

  it('changing, removing and computing anew what a vacancy says, and putting one in unseen', async () => {
    const ofVacancy = sql`vacancy_id = (select id from vacancy where number = ${vacancyNumber})`;
    await bend((db) => sql`update vacancy_event set body = '{}' where seq = 1 and ${ofVacancy}`.execute(db));
    expect(await first()).toEqual({ case: vacancyNumber, seq: 1, what: 'changed' });
    await bend((db) =>
      sql`update vacancy_event set hash = sha256(decode(repeat('00', 32), 'hex') || convert_to(body, 'UTF8'))
        where seq = 1 and ${ofVacancy}`
        .execute(db)
        .then(() =>
          sql`update vacancy_event set hash = sha256((select hash from vacancy_event where seq = 1 and ${ofVacancy})
            || convert_to(body, 'UTF8')) where seq = 2 and ${ofVacancy}`.execute(db),
        )
        .then(() =>
          sql`update vacancy_head set hash = (select hash from vacancy_event where seq = 2 and ${ofVacancy})
            where ${ofVacancy}`.execute(db),
        ),
    );
    expect((await verifyDatabase(record.db, quietly)).faults).toEqual([
      { case: vacancyNumber, seq: 2, what: 'rewritten' },
      { case: vacancyNumber, seq: 2, what: 'rewritten', day: '2024-11-20' },
    ]);
    await bend((db) => sql`delete from vacancy_event where ${ofVacancy}`.execute(db));
    expect(await first()).toEqual({ case: vacancyNumber, seq: 1, what: 'removed' });
    await bend((db) => sql`delete from vacancy_head where ${ofVacancy}`.execute(db));
    expect(await first()).toEqual({ case: null, seq: null, what: 'case-removed' });
  });

  it('exchanging two rows', async () => {
    await bend((db) =>
      sql`update audit_event set seq = case seq when 2 then -3 else -2 end where case_number = ${second} and seq in (2, 3)`
        .execute(db)
        .then(() => sql`update audit_event set seq = -seq where case_number = ${second} and seq < 0`.execute(db)),
    );
    expect(await first()).toEqual({ case: second, seq: 2, what: 'reordered' });
  });

  it('cutting the end off, with the head moved back', async () => {
    await bend(async (db) => {
      await sql`delete from audit_event where case_number = ${second} and seq > 4`.execute(db);
      await rechain(db);
    });
    expect(await first()).toEqual({ case: second, seq: 5, what: 'removed' });
  });

  it('computing every later hash and the head again: the checkpoints name the day', async () => {
    await bend(async (db) => {
      await edit.execute(db);
      await rechain(db);
    });
    const { faults } = await verifyDatabase(record.db, quietly);
    expect(faults).toEqual([
      { case: second, seq: 6, what: 'rewritten' },
      { case: second, seq: 4, what: 'rewritten', day: '2024-11-20' },
      { case: second, seq: 6, what: 'rewritten', day: '2024-11-21' },
    ]);
  });

  it('changing a checkpoint or its heads to match', async () => {
    await bend(async (db) => {
      await edit.execute(db);
      await rechain(db);
      await sql`
        update audit_checkpoint_head head set hash = event.hash from audit_event event
        where event.case_number = head.case_number and event.seq = head.seq`.execute(db);
    });
    const { faults } = await verifyDatabase(record.db, quietly);
    expect(faults[0]).toEqual({ case: caseNumbers[0], seq: null, what: 'proof-broken' });
    expect(faults).toContainEqual({ case: null, seq: null, what: 'checkpoint-changed', day: '2024-11-20' });
  });

  it('making all checkpoints anew: only the one that was kept outside tells', async () => {
    await bend(async (db) => {
      await edit.execute(db);
      await rechain(db);
      await sql`delete from audit_checkpoint_head`.execute(db);
      await sql`delete from audit_checkpoint`.execute(db);
    });
    await record.checkpoint('2024-11-20');
    await record.checkpoint('2024-11-21');
    expect(await first()).toBeUndefined();
    expect(await first(record.kept.hash)).toEqual({ case: null, seq: null, what: 'other-checkpoint' });
  });
});
