import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openMailTransport } from '../../worker/mail/open-mail-transport.ts';
import { startMailRelay } from '../../worker/mail/start-mail-relay.ts';
import { type Office, openOffice } from '../api/office.ts';
import { listenForMail, type MailServer } from '../worker/mail/listen-for-mail.ts';

let office: Office;
let smtp: MailServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  office = await openOffice();
  smtp = await listenForMail();
  const transport = openMailTransport({ smtpUrl: `smtp://127.0.0.1:${smtp.port}`, requireTls: false });
  const quiet = { info: () => undefined, warn: () => undefined };
  const relay = startMailRelay({
    ...{
      db: office.stage.db,
      transport,
      from: 'Mutasi <mutasi@mutasi.test>',
      publicUrl: 'http://mutasi.example',
      log: quiet,
    },
  });
  stop = async () => {
    await relay.stop();
    transport.close();
  };
});
afterAll(async () => {
  await stop();
  await smtp.close();
  await office.close();
});

/** The calendar files that reached an address, unfolded, oldest first. */
async function calendarsFor(address: string, count: number): Promise<string[]> {
  const found = () =>
    smtp.mails
      .filter(({ to }) => JSON.stringify(to).includes(address))
      .flatMap(({ attachments }) => attachments.filter(({ filename }) => filename === 'sidang.ics'))
      .map(({ content }) => content.toString().replaceAll('\r\n ', ''));
  await vi.waitFor(() => expect(found()).toHaveLength(count), { timeout: 20_000, interval: 100 });
  return found();
}

const field = (calendar: string, name: string): string | undefined =>
  new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(calendar)?.[1]?.trim();

it('reaches each member as a calendar entry that is moved and taken back under one uid', async () => {
  const number = (await office.propose()).body.caseNumber as string;
  for (const kind of [
    ...(['vacancy-check', 'intake-check', 'performance-evaluation', 'competency-assessment'] as const),
    ...(['release-opinion', 'acceptance-opinion', 'employee-answer', 'analyst-recommendation'] as const),
    ...(['session-convening'] as const),
  ])
    await office.answer(number, kind);
  const [invited] = await calendarsFor('panel1@bantul.example', 1);
  const today = await office.stage.today();
  expect(field(invited!, 'METHOD')).toBe('REQUEST');
  expect(field(invited!, 'UID')).toBe(`session-${number}-1@mutasi`);
  expect(field(invited!, 'SEQUENCE')).toBe('0');
  expect(field(invited!, 'DTSTART')).toBe(`${today.replaceAll('-', '')}T020000Z`);
  expect(field(invited!, 'LOCATION')).toBe('Ruang rapat Sekretariat Daerah');
  expect(field(invited!, 'ATTENDEE')).toBe('MAILTO:panel1@bantul.example');
  // Nobody's name is in it, only the number of the case.
  expect(invited).not.toContain('Orang pegawai');

  await office
    .as('panel-chair')
    .post(`/v1/cases/${number}/deliberation/invitation`, { heldAt: `${today}T13:30:00+07:00`, place: 'Aula' });
  await office.withdraw(number);
  const [, moved, cancelled] = await calendarsFor('panel1@bantul.example', 3);
  expect([field(moved!, 'METHOD'), field(moved!, 'SEQUENCE'), field(moved!, 'LOCATION')]).toEqual([
    'REQUEST',
    '1',
    'Aula',
  ]);
  expect([field(cancelled!, 'METHOD'), field(cancelled!, 'SEQUENCE')]).toEqual(['CANCEL', '2']);
  expect(field(cancelled!, 'STATUS')).toBe('CANCELLED');
  expect(new Set([invited, moved, cancelled].map((file) => field(file!, 'UID'))).size).toBe(1);
});
