import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { dateOf } from '../harness/decree-years.ts';

let office: Office;
let number: string;
let player: CasePlayer;

beforeAll(async () => {
  office = await openOffice();
  const reply = await office.propose();
  number = reply.body.caseNumber as string;
  player = CasePlayer.of(office.stage, number);
  await player.playUntil('decree-receipt', {
    'authority-decision': {
      ...{ decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.' },
      effectiveDate: dateOf(Date.now() + 60 * 86_400_000),
    },
  });
});
afterAll(() => office.close());

const reasons = 'Jarak ke unit tujuan 60 km dan saya merawat orang tua yang sakit.';
const path = (what = '') => `/v1/cases/${number}/objection${what}`;
const ask = (who: string, body: object, what = '') => office.as(who).post(path(what), body);

interface Sight {
  state: string;
  note: string;
  filing: { lastDay: string; daysLeft: number; unit: string } | null;
  deciding?: { daysLeft: number } | null;
  reasons?: string;
  held?: string | null;
}

async function seenBy(who: string): Promise<Sight> {
  return (await office.as(who).get(`/v1/cases/${number}`)).body.objection as Sight;
}

it('is refused before the decree was received, without reasons, and to anybody but the person concerned', async () => {
  expect(await seenBy('pegawai')).toMatchObject({ state: 'not-received', filing: null });
  expect(await ask('pegawai', { reasons })).toMatchObject({ status: 409, body: { code: 'objection-before-receipt' } });
  const [receipt] = await player.openTasks('decree-receipt');
  expect(await player.complete(receipt!)).toBe('acknowledged');
  expect(await seenBy('pegawai')).toMatchObject({ state: 'open', filing: { daysLeft: 14, unit: 'working-day' } });

  for (const body of [{}, { reasons: 'Tidak.' }, { reasons: ' '.repeat(40) }, { reasons, extra: 1 }])
    expect(await ask('pegawai', body)).toMatchObject({
      status: 422,
      body: { errors: [{ field: expect.any(String) as string }] },
    });
  for (const who of ['hr-officer', 'appointing-authority', 'kepala-DKPP'])
    expect(await ask(who, { reasons })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  const documentIds = [crypto.randomUUID()];
  expect(await ask('pegawai', { reasons, documentIds })).toMatchObject({
    status: 422,
    body: { code: 'objection-evidence-unknown', errors: [{ field: 'documentIds' }] },
  });
  for (const what of ['/hold', '/extension'])
    expect(
      await ask('appointing-authority', { reason: reasons, ...(what === '/extension' && { days: 3 }) }, what),
    ).toMatchObject({
      status: 409,
      body: { code: 'objection-not-pending' },
    });
  expect(await ask('pegawai', {}, '/withdrawal')).toMatchObject({
    status: 409,
    body: { code: 'objection-not-pending' },
  });
});

it('is filed once, with its receipt; the case tells each reader what is theirs to read', async () => {
  const filed = await ask('pegawai', { reasons });
  expect(filed).toMatchObject({ status: 201, body: { state: 'pending', number: `KB-${number}-1`, reasons } });
  expect((await ask('pegawai', { reasons })).status).toBe(201);
  expect(await ask('pegawai', { reasons: `${reasons} Lagi.` })).toMatchObject({
    status: 409,
    body: { code: 'objection-already-filed' },
  });
  const { id: taskId } = await office.openTask(number, 'objection-decision');
  expect(await seenBy('pegawai')).toMatchObject({
    state: 'pending',
    overdue: false,
    deciding: { daysLeft: 21 },
    taskId,
  });
  expect((await seenBy('hr-officer')).reasons).toBe(reasons);
  expect((await seenBy('operator')).reasons).toBeUndefined();
  const { body } = await office.as('pegawai').get('/v1/notifications');
  const kinds = (body.items as { kind: string }[]).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['objection-window', 'objection-received']));

  // Its period is the regulation's: no two persons of HR move it.
  expect(
    await office.as('hr-admin').post(`/v1/cases/${number}/overrides`, {
      ...{ kind: 'extend-deadline', taskId, reason: reasons },
      dueAt: new Date(Date.now() + 40 * 86_400_000).toISOString(),
    }),
  ).toMatchObject({ status: 409, body: { code: 'task-not-skippable', errors: [{ rule: 'F27' }] } });
});

it('is decided once, with reasons and a remedy, by the authority', async () => {
  expect(await ask('appointing-authority', { reason: reasons }, '/hold')).toMatchObject({
    status: 200,
    body: { held: 'authority' },
  });
  expect(await ask('appointing-authority', { reason: `${reasons} Lagi.` }, '/hold')).toMatchObject({
    status: 409,
    body: { code: 'effective-date-already-held' },
  });
  expect(await ask('appointing-authority', { days: 3, reason: reasons }, '/extension')).toMatchObject({
    status: 422,
    body: { code: 'objection-extension-unlawful' },
  });
  const { id } = await office.openTask(number, 'objection-decision');
  const complete = (who: string, form: object) => office.as(who).post(`/v1/tasks/${id}/completion`, { form });
  const reject = { decision: 'reject', reasons };
  for (const [form, rule] of [
    [{ decision: 'reject' }, 'required'],
    [{ decision: 'uphold', reasons }, 'remedy-owed'],
    [{ decision: 'reject', reasons, remedy: 'rescind' }, 'remedy-owed'],
    [{ decision: 'uphold', reasons, remedy: 'change-decree' }, 'remedy-post'],
  ] as const)
    expect(await complete('appointing-authority', form)).toMatchObject({ status: 422, body: { errors: [{ rule }] } });
  const elsewhere = { decision: 'uphold', reasons, remedy: 'change-decree', postId: 'TIDAK-ADA-1' };
  expect(await complete('appointing-authority', elsewhere)).toMatchObject({
    status: 422,
    body: { code: 'unknown-post' },
  });
  expect(await complete('pegawai', reject)).toMatchObject({ status: 403 });
  expect((await complete('appointing-authority', reject)).status).toBe(200);
  expect(await complete('appointing-authority', { ...reject, reasons: `${reasons} Lagi.` })).toMatchObject({
    status: 409,
    body: { code: 'task-already-completed' },
  });
  expect(await seenBy('pegawai')).toMatchObject({ state: 'rejected', decisionReasons: reasons });
  expect(await ask('pegawai', {}, '/withdrawal')).toMatchObject({
    status: 409,
    body: { code: 'objection-not-pending' },
  });
  const timeline = (await office.as('hr-officer').get(`/v1/cases/${number}/timeline`)).body.items as {
    action: string;
  }[];
  expect(timeline.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['objection-filed', 'objection-decided']),
  );
  expect((await office.as('hr-officer').get(`/v1/cases/${number}/audit`)).body.chain).toBe('ok');
});
