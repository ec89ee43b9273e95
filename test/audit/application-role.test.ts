import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { verifyDatabase } from '../../stack/audit/verify-database.ts';
import { caseNumbers, makeSmallRecord, type SmallRecord } from './small-record.ts';

let record: SmallRecord;
const quietly = (): void => undefined;
const denied = { code: '42501' };
const tables = [
  { table: 'audit_event', keys: 'case_number, seq' },
  { table: 'audit_checkpoint', keys: 'day' },
  { table: 'audit_checkpoint_head', keys: 'case_number, day' },
];

beforeAll(async () => {
  record = await makeSmallRecord();
});
afterAll(() => record.drop());

describe.each(tables)('the application at $table', ({ table, keys }) => {
  const attempts: [string, (name: RawBuilder<unknown>) => RawBuilder<unknown>][] = [
    ['update', (name) => sql`update ${name} set hash = sha256('x')`],
    ['delete', (name) => sql`delete from ${name}`],
    ['truncate', (name) => sql`truncate ${name} cascade`],
    ['switch the triggers off', (name) => sql`alter table ${name} disable trigger all`],
    ['drop a trigger', (name) => sql`drop trigger ${sql.ref(`${table}_append_only`)} on ${name}`],
    ['drop the table', (name) => sql`drop table ${name} cascade`],
    ['rename the table', (name) => sql`alter table ${name} rename to gone`],
    ['replace a rule', (name) => sql`create rule lost as on insert to ${name} do instead nothing`],
  ];
  it.each(attempts)('cannot %s', async (_what, statement) => {
    const attempt = statement(sql.table(table)).execute(record.db);
    await expect(attempt).rejects.toMatchObject(denied);
  });

  it('cannot write over a row by inserting it again', async () => {
    const name = sql.table(table);
    const columns = sql.raw(`${keys}, hash`);
    const upsert = sql`insert into ${name} (${columns}) select ${columns} from ${name} on conflict (${sql.raw(keys)}) do update set hash = excluded.hash`;
    await expect(upsert.execute(record.db)).rejects.toMatchObject(denied);
  });

  it('cannot give itself the right', async () => {
    // Postgres only warns.
    await sql`grant all on ${sql.table(table)} to mutasi_app`.execute(record.db);
    const { rows } = await sql<{ may: boolean }>`
      select has_table_privilege(${table}, 'update, delete, truncate, trigger') as may`.execute(record.db);
    expect(rows).toEqual([{ may: false }]);
  });
});

describe('the application', () => {
  it('cannot run as somebody else, nor without triggers, nor with another function behind them', async () => {
    await expect(sql`set session_replication_role = replica`.execute(record.db)).rejects.toMatchObject(denied);
    await expect(sql`set role mutasi_owner`.execute(record.db)).rejects.toMatchObject(denied);
    const other = sql`create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`;
    await expect(other.execute(record.db)).rejects.toMatchObject(denied);
  });

  it('adds no checkpoint ahead of time, beside the chain or with a hash that is not of its text', async () => {
    const insert = (day: string, previous: string, hash: string) =>
      sql`insert into audit_checkpoint (day, root, leaves, previous, body, hash, made_at)
        values (${day}, sha256('r'), 0, decode(${previous}, 'hex'), 'b', ${sql.raw(hash)}, now())`.execute(record.db);
    const stray = { code: 'P0A02' };
    const tomorrow = '2024-11-22';
    await expect(insert('9999-01-01', record.kept.hash, "sha256('b')")).rejects.toMatchObject(stray);
    await expect(insert('2024-11-21', record.kept.hash, "sha256('b')")).rejects.toMatchObject(stray);
    await expect(insert(tomorrow, '00'.repeat(32), "sha256('b')")).rejects.toMatchObject(stray);
    await expect(insert(tomorrow, record.kept.hash, "sha256('c')")).rejects.toMatchObject({ code: '23514' });
  });

  it('moves heads, and is found where it moves one without an event', async () => {
    await withClient(record.database.appUrl, (client) =>
      client.query(`update case_head set hash = sha256('bent') where case_number = $1`, [caseNumbers[0]]),
    );
    const { faults } = await verifyDatabase(record.db, quietly, record.kept.hash);
    expect(faults).toEqual([{ case: caseNumbers[0], seq: 3, what: 'head-changed' }]);
  });

  it('is found where it invents an event', async () => {
    await sql`insert into audit_event (case_number, seq, body, hash) values (${caseNumbers[2]}, 6, '{}', sha256('x'))`.execute(
      record.db,
    );
    const { faults } = await verifyDatabase(record.db, quietly, record.kept.hash);
    expect(faults).toContainEqual({ case: caseNumbers[2], seq: 6, what: 'changed' });
  });
});
