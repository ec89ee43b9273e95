import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { openMailTransport } from '../../../worker/mail/open-mail-transport.ts';
import { type MailRelay, startMailRelay } from '../../../worker/mail/start-mail-relay.ts';
import { type FreshDatabase, freshDatabase } from '../../harness/fresh-database.ts';
import { listenForMail, type MailServer } from './listen-for-mail.ts';

let database: FreshDatabase;
let db: Database;
const accounts: Record<string, string> = {};
const relays: { relay: MailRelay; close: () => void }[] = [];
const servers: MailServer[] = [];
const logged: unknown[] = [];
const log = { info: (line: unknown) => void logged.push(line), warn: (line: unknown) => void logged.push(line) };

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.appUrl);
  await db.insertInto('agency').values({ id: 'bantul', name: 'Bantul', kind: 'regency' }).execute();
  for (const [alias, email] of [
    ['reader', 'reader@bantul.example'],
    ['refused', 'refused@bantul.example'],
    ['silent', null],
  ] as const) {
    const { id } = await db
      .insertInto('account')
      .values({ alias, name: alias, email, agency_id: 'bantul', recorded_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow();
    accounts[alias] = id;
  }
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

beforeEach(() => void logged.splice(0));

afterEach(async () => {
  for (const { relay, close } of relays.splice(0)) {
    await relay.stop();
    close();
  }
  for (const server of servers.splice(0)) await server.close();
  // The application may delete nothing; what a test leaves owed must not go to the next one.
  await db.updateTable('notification').set({ mail_state: 'no-address' }).where('mail_state', '=', 'owed').execute();
});

async function owe(count: number, alias = 'reader'): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 1; n <= count; n++) {
    const { id } = await db
      .insertInto('notification')
      .values({
        dedupe_key: randomUUID(),
        account_id: accounts[alias]!,
        kind: 'task-opened',
        subject: JSON.stringify({ id: `Tugas baru ${n}`, en: `New task ${n}` }),
        body: JSON.stringify({ id: `Ada tugas <${n}>.\n\nTenggat besok.`, en: `There is task <${n}>.` }),
        created_at: new Date(),
        mail_state: 'owed',
        mail_next_at: new Date(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.push(id);
  }
  return ids;
}

async function listen(port?: number): Promise<MailServer> {
  const server = await listenForMail(port);
  servers.push(server);
  return server;
}

function relayTo(port: number, relayDb: Database = db): MailRelay {
  const transport = openMailTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, requireTls: false });
  const relay = startMailRelay({
    db: relayDb,
    transport,
    from: 'Mutasi <mutasi@mutasi.test>',
    publicUrl: 'http://mutasi.example',
    log,
  });
  relays.push({ relay, close: () => transport.close() });
  return relay;
}

function statesOf(ids: string[]) {
  return db
    .selectFrom('notification')
    .select(['mail_state', 'mail_attempts', 'mail_error', 'mail_sent_at', 'mail_next_at'])
    .where('id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

const patiently = { timeout: 20_000, interval: 50 };

describe('the mail relay', () => {
  it('delivers each letter once, in the order in which it was written, in both languages', async () => {
    const server = await listen();
    const ids = await owe(12);
    relayTo(server.port);

    await vi.waitFor(() => expect(server.mails).toHaveLength(12), patiently);

    expect(server.mails.map((mail) => mail.messageId)).toEqual(ids.map((id) => `<${id}@mutasi>`));
    const [first] = server.mails;
    expect(first?.subject).toBe('Tugas baru 1');
    expect(first?.text).toMatch(/Ada tugas <1>\.\n\nTenggat besok\.\n\n---\n\nNew task 1\n\nThere is task <1>\./);
    expect(first?.html).toContain('<p>Ada tugas &lt;1&gt;.</p><p>Tenggat besok.</p><hr><div lang="en">');
    await vi.waitFor(async () => {
      for (const row of await statesOf(ids)) expect(row).toMatchObject({ mail_state: 'sent', mail_attempts: 1 });
    }, patiently);
  });

  it('loses nothing and keeps the order while the mail server is down', async () => {
    const { port, close } = await listenForMail();
    await close();
    const ids = await owe(5);
    relayTo(port);
    await vi.waitFor(async () => expect((await statesOf(ids))[0]?.mail_attempts).toBeGreaterThanOrEqual(2), patiently);
    const [waiting, untouched] = await statesOf(ids);
    expect(waiting).toMatchObject({ mail_state: 'owed', mail_sent_at: null });
    expect(waiting?.mail_error).toMatch(/^ECONNREFUSED|^ESOCKET|^ECONNECTION/);
    expect(untouched?.mail_attempts).toBe(0);

    const server = await listen(port);
    await vi.waitFor(() => expect(server.mails).toHaveLength(5), patiently);
    expect(server.mails.map((mail) => mail.messageId)).toEqual(ids.map((id) => `<${id}@mutasi>`));
  });

  it('is not held up by a letter that the server refuses, and names no address', async () => {
    const server = await listen();
    const [refused] = await owe(1, 'refused');
    const others = await owe(3);
    const without = await owe(1, 'silent');
    relayTo(server.port);

    await vi.waitFor(() => expect(server.mails).toHaveLength(3), patiently);
    expect(server.mails.map((mail) => mail.messageId)).toEqual(others.map((id) => `<${id}@mutasi>`));
    await vi.waitFor(async () => expect((await statesOf(without))[0]?.mail_state).toBe('no-address'), patiently);
    const [row] = await statesOf([refused!]);
    expect(row?.mail_error).toContain('[address]');
    expect(JSON.stringify([row, logged])).not.toContain('@bantul.example');
    // Refused for good: it is kept for when the address is mended, and HR has an alarm.
    expect(row).toMatchObject({ mail_state: 'bounced', mail_attempts: 1, mail_next_at: null });
    const alarms = await db.selectFrom('alarm').select(['kind', 'detail']).execute();
    expect(alarms).toEqual([{ kind: 'mail-bounced', detail: { account: accounts['refused'], source: 'smtp' } }]);
    const [bounce] = await db.selectFrom('mail_bounce').select(['address', 'resolved_at']).execute();
    expect(bounce).toEqual({ address: 'refused@bantul.example', resolved_at: null });
  });

  it('shares the work with a second relay without sending twice', async () => {
    const server = await listen();
    const ids = await owe(60);
    relayTo(server.port);
    relayTo(server.port);

    await vi.waitFor(async () => {
      for (const row of await statesOf(ids)) expect(row.mail_state).toBe('sent');
    }, patiently);
    expect(server.mails).toHaveLength(60);
    expect(new Set(server.mails.map((mail) => mail.messageId)).size).toBe(60);
  });

  it('writes down the letter in hand before it stops, and leaves the others owed', async () => {
    const server = await listen();
    server.slowDownMs = 300;
    const ids = await owe(4);
    const relay = relayTo(server.port);
    await vi.waitFor(() => expect(server.receiving).toBe(1), patiently);
    await relay.stop();

    const states = (await statesOf(ids)).map((row) => row.mail_state);
    expect(states).toEqual(['sent', 'owed', 'owed', 'owed']);
    expect(server.mails).toHaveLength(1);
  });

  it('outlives a database that is away', async () => {
    const server = await listen();
    const nowhere = openDatabase('postgres://nobody:x@127.0.0.1:1/nothing');
    const relay = relayTo(server.port, nowhere);
    await vi.waitFor(() => expect(logged.length).toBeGreaterThanOrEqual(2), patiently);
    await relay.stop();
    await nowhere.destroy();
  });
});
