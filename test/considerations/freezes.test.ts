import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { newMover } from '../harness/new-mover.ts';
import { eventually } from '../harness/stage-clock.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const saying = (changes: object = {}) => ({
  ...{ from: '2090-01-01', to: '2090-07-01', source: 'Jadwal KPU 2090' },
  reason: 'Enam bulan sebelum penetapan calon kepala daerah.',
  ...changes,
});
const announce = (changes: object = {}, by = 'hr-admin') =>
  office.as(by).post('/v1/freezes', { kind: 'electoral', ...saying(changes) });

it('is announced and corrected by the HR administrator, each time with a reason that stays', async () => {
  expect((await announce({}, 'hr-officer')).status).toBe(403);
  expect(await announce({ reason: 'ya' })).toMatchObject({ status: 422, body: { code: 'invalid-field' } });
  const { status, body } = await announce();
  expect(status).toBe(201);
  const path = `/v1/freezes/${body.id}/correction`;
  const corrected = await office.as('hr-admin').post(path, saying({ to: '2090-06-01', reason: 'Jadwal KPU berubah.' }));
  expect(corrected).toMatchObject({
    status: 200,
    body: {
      ...{ kind: 'electoral', from: '2090-01-01', to: '2090-06-01', approvalReference: null },
      changes: [
        { to: '2090-07-01', by: 'hr-admin' },
        { to: '2090-06-01', reason: 'Jadwal KPU berubah.' },
      ],
    },
  });
  expect((await office.as('pegawai').get('/v1/freezes')).body.items).toEqual([corrected.body]);
});

it('refuses days that overlap or do not exist, and changes nothing', async () => {
  await announce({ from: '2091-01-01', to: '2091-07-01' });
  const before = (await office.as('hr-admin').get('/v1/freezes')).body;
  expect(await announce({ from: '2091-06-01', to: null })).toMatchObject({
    ...{ status: 409, body: { code: 'freeze-overlaps' } },
  });
  expect(await announce({ from: '2092-01-01', to: '2092-01-01' })).toMatchObject({
    ...{ status: 422, body: { code: 'freeze-ends-before-start' } },
  });
  const nobody = `/v1/freezes/${crypto.randomUUID()}/correction`;
  expect((await office.as('hr-admin').post(nobody, saying())).status).toBe(404);
  expect((await office.as('hr-admin').get('/v1/freezes')).body).toEqual(before);
});

it('said once more in the same words, as after a 503, is the same freeze and writes nothing', async () => {
  const days = { from: '2093-01-01', to: '2093-07-01' };
  const [one, other] = await Promise.all([announce(days), announce(days)]);
  expect([one.status, other.status]).toEqual([201, 201]);
  expect(other.body).toEqual(one.body);
  expect((await announce(days)).body).toEqual(one.body);
  expect(one.body.changes).toHaveLength(1);
  const correction = saying({ ...days, approvalReference: '100.2.2.6/93/SJ', reason: 'Persetujuan Mendagri terbit.' });
  const correct = () => office.as('hr-admin').post(`/v1/freezes/${one.body.id}/correction`, correction);
  const first = await correct();
  expect(first.body.changes).toHaveLength(2);
  expect(await correct()).toMatchObject({ status: 200, body: first.body });
  // Other words are another announcement, and it overlaps.
  expect((await announce({ ...days, reason: 'Alasan yang lain sama sekali.' })).body.code).toBe('freeze-overlaps');
});

it('of an acting head holds a decree back until the approval of Mendagri is noted', async () => {
  const mover = await newMover(office.stage.db);
  const move = { employeeId: mover.employeeId, targetPostId: mover.targetPost };
  const player = await CasePlayer.open(office.stage, move);
  const [decision] = await player.playUntil('authority-decision');
  const today = await office.stage.today();
  const days = { from: today, to: null, source: 'Keputusan penjabat bupati' };
  const { body } = await announce({ kind: 'acting-head', ...days });
  await player.complete(decision!);
  expect(await player.openTasks('decree-draft')).toEqual([]);
  const { certificates } = (await office.as('hr-officer').get(`/v1/cases/${player.number}`)).body as {
    certificates: { certificate: { lines: { rule: string; verdict: string; explanation: string }[] } }[];
  };
  const line = certificates.at(-1)!.certificate.lines.find(({ rule }) => rule === 'R23');
  expect(line).toMatchObject({ verdict: 'block', explanation: expect.stringContaining('penjabat kepala daerah') });
  const noted = await office
    .as('hr-admin')
    .post(`/v1/freezes/${body.id}/correction`, saying({ ...days, approvalReference: '100.2.2.6/77/SJ' }));
  expect(noted.status).toBe(200);
  await eventually(async () => expect(await player.openTasks('decree-draft')).toHaveLength(1));
});
