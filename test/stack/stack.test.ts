import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stackDatabase } from '../../stack/connection.ts';
import { urlAnswers } from '../../stack/network/wait-until-answering.ts';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { isAlive } from '../../stack/process/process-identity.ts';
import { stackUnderTest, type StackProcess, type StackUnderTest } from './stack-under-test.ts';

// One stack lives through this file in order: up, used, hurt, killed, up again, stopped.
let stack: StackUnderTest;
let running: StackProcess;

beforeAll(async () => {
  stack = await stackUnderTest();
  running = stack.start();
  await running.waitFor('UP {');
});

afterAll(() => stack.dispose());

async function childNamed(name: string) {
  const child = (await stack.children()).find((candidate) => candidate.name === name);
  if (!child) throw new Error(`no child is called ${name}`);
  return child;
}

function ownerUrl(): Promise<string> {
  return stackDatabase({ STACK_DATA_DIR: stack.dataDirectory }).then((database) => database.ownerUrl);
}

test('every printed page answers', async () => {
  const { API, 'Temporal UI': ui, 'Mail inbox': inbox } = await stack.addresses();
  for (const address of [API, ui, inbox]) await urlAnswers(address!);
});

test('the schema belongs to the owner and the application may only connect', async () => {
  const { appUrl } = await stackDatabase({ STACK_DATA_DIR: stack.dataDirectory });
  await withClient(await ownerUrl(), (client) => client.query('create table kept (what text)'));
  await withClient(await ownerUrl(), (client) => client.query("insert into kept values ('before')"));
  const asApplication = withClient(appUrl, (client) => client.query('create table forbidden (what text)'));
  await expect(asApplication).rejects.toMatchObject({ code: '42501' });
  const extensions = await withClient(appUrl, (client) =>
    client.query("select from pg_extension where extname = 'btree_gist'"),
  );
  expect(extensions.rowCount).toBe(1);
});

test('mail is caught, found by its recipient and shown without running what it says', async () => {
  const inbox = (await stack.addresses())['Mail inbox'];
  const transport = createTransport({ host: '127.0.0.1', port: await smtpPort(), secure: false });
  await transport.sendMail({
    from: 'mutasi@mutasi.test',
    to: 'A@bkd.test',
    subject: '<script>alert(1)</script>',
    text: 'Ada tugas.',
  });
  transport.close();
  const messages = (await (await fetch(`${inbox}/messages?to=a@BKD.test`)).json()) as { id: string; text: string }[];
  expect(messages).toMatchObject([{ to: ['a@bkd.test'], subject: '<script>alert(1)</script>' }]);
  const page = await (await fetch(`${inbox}/messages/${messages[0]!.id}`)).text();
  expect(page).toContain('Ada tugas.');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
  expect(await (await fetch(`${inbox}/messages?to=b@bkd.test`)).json()).toEqual([]);
  expect((await fetch(`${inbox}/messages/..%2f..%2fpasswords`)).status).toBe(404);
});

async function smtpPort(): Promise<number> {
  const ports = JSON.parse(await readFile(join(stack.dataDirectory, 'ports.json'), 'utf8')) as { smtp: number };
  return ports.smtp;
}

test('a second start says that one is running, and where', async () => {
  const second = stack.start();
  expect(await second.exitCode()).toBe(1);
  expect(second.output()).toContain(`already running in this checkout (process ${running.process.pid})`);
  expect(second.output()).toContain((await stack.addresses())['API']);
  expect((await stack.children()).length).toBe(5);
});

test.each(['worker', 'api', 'mail', 'temporal', 'postgres'])('kill -9 of %s is healed', async (name) => {
  const before = await childNamed(name);
  process.kill(before.pid, 'SIGKILL');
  await running.waitFor(`${name} is back`);
  const after = await childNamed(name);
  expect(after.pid).not.toBe(before.pid);
  expect(await isAlive(after)).toBe(true);
});

test('kill -9 of the stack itself: the next start ends what is left and goes on with the data', async () => {
  const leftovers = await stack.children();
  running.process.kill('SIGKILL');
  await running.exitCode();
  expect(await isAlive(leftovers[0]!)).toBe(true);

  running = stack.start();
  await running.waitFor('UP {');
  for (const leftover of leftovers) expect(await isAlive(leftover), leftover.name).toBe(false);
  expect(running.output()).toContain('left over from a start that was killed');
  const kept = await withClient(await ownerUrl(), (client) => client.query('select what from kept'));
  expect(kept.rows).toEqual([{ what: 'before' }]);
});

test('SIGINT ends every child and gives the checkout back', async () => {
  const children = await stack.children();
  running.process.kill('SIGINT');
  expect(await running.exitCode()).toBe(0);
  for (const child of children) expect(await isAlive(child), child.name).toBe(false);
  await expect(access(join(stack.dataDirectory, 'stack.json'))).rejects.toThrow();
});

test('SIGTERM in the middle of a start leaves nothing running', async () => {
  running = stack.start();
  await running.waitFor('Starting the Temporal development server …');
  const children = await stack.children();
  running.process.kill('SIGTERM');
  expect(await running.exitCode()).toBe(0);
  expect(children.map((child) => child.name)).toContain('postgres');
  for (const child of children) expect(await isAlive(child), child.name).toBe(false);
  expect(await stack.children()).toEqual([]);
});
