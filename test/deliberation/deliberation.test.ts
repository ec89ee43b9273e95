import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { makeEvaluation } from '../../activities/evaluation/make-evaluation.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeliberationRecord } from '../../db/deliberation/read-deliberation-record.ts';
import { minutesOf } from '../../domain/deliberation/minutes.ts';
import { newMover } from '../harness/new-mover.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { type Office, openOffice } from '../api/office.ts';
import { pluck, type Visitor } from '../api/counter.ts';
import { expectSealed } from './expect-sealed.ts';

let office: Office;
let number: string;
let other: string;
let members: Visitor[];

const before = [
  ...(['vacancy-check', 'intake-check', 'performance-evaluation', 'competency-assessment'] as const),
  ...(['release-opinion', 'acceptance-opinion', 'employee-answer', 'analyst-recommendation'] as const),
];

beforeAll(async () => {
  office = await openOffice();
  other = (await newMover(office.stage.db)).targetPost;
  number = (await office.propose()).body.caseNumber as string;
});
afterAll(() => office.close());

const at = (path: string) => `/v1/cases/${number}/${path}`;
const conflict = { reason: 'Pegawai ini saudara sepupu saya.' };
const reasons = 'Menurut berkas dan wawancara.';
const refused = (status: number, code: string): unknown =>
  expect.objectContaining({ status, body: expect.objectContaining({ code }) });

async function ballotOf(seat: number): Promise<{ path: string; member: Visitor }> {
  const task = await office.stage.db
    .selectFrom('task')
    .select(['id', 'account_id'])
    .where('case_number', '=', number)
    .where('kind', '=', 'panel-vote')
    .where('item', '=', seat)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return { path: `/v1/tasks/${task.id}/completion`, member: office.counter.as(task.account_id!) };
}

describe('before the session', () => {
  it('has no panel, no dossier and no minutes', async () => {
    const chair = office.as('panel-chair');
    expect(await chair.get(at('dossier'))).toEqual(refused(409, 'session-not-convened'));
    expect(await chair.get(at('minutes'))).toEqual(refused(409, 'minutes-not-sealed'));
    expect((await chair.get(at('deliberation'))).body).toMatchObject({ sealed: false, motions: [], sessions: [] });
    expect(await chair.post(at('deliberation/attendance'), {})).toEqual(refused(409, 'session-not-convened'));
    for (const kind of before) await office.answer(number, kind);
  });

  it('is convened for a day to come, and can be moved', async () => {
    const { id } = await office.openTask(number, 'session-convening');
    const secretary = office.as('hr-officer');
    const convene = (heldAt: string) =>
      secretary.post(`/v1/tasks/${id}/completion`, { form: { heldAt, place: 'Ruang rapat Setda' } });
    expect(await convene('2020-01-01T09:00:00+07:00')).toEqual(refused(422, 'session-date-out-of-range'));
    const today = await office.stage.today();
    expect(
      await secretary.post(at('deliberation/invitation'), { heldAt: `${today}T10:00:00+07:00`, place: 'Aula' }),
    ).toEqual(refused(409, 'session-not-convened'));
    expect((await convene(`${today}T09:00:00+07:00`)).status).toBe(200);
    await office.openTask(number, 'session-attendance');
    const moved = { heldAt: `${today}T10:00:00+07:00`, place: 'Aula' };
    expect((await secretary.post(at('deliberation/invitation'), moved)).status).toBe(200);
    expect((await office.as('panel2').post(at('deliberation/invitation'), moved)).status).toBe(403);
    const [session] = (await secretary.get(at('deliberation'))).body.sessions;
    expect(session).toMatchObject({ phase: 'convened', sequence: 1, place: 'Aula', quorum: 3 });
    expect(pluck(session.seats, 'name')).toEqual(['panel-chair', 'panel1', 'panel2', 'panel3', 'panel4']);
    expect(session.votes).toBeUndefined();
  });

  it('takes everything of the case from a member who declares a conflict, and seats the substitute', async () => {
    const member = office.as('panel2');
    expect((await member.get(at('dossier'))).status).toBe(200);
    expect((await office.as('panel5').get(at('dossier'))).status).toBe(403);
    expect(await office.as('panel5').post(at('deliberation/conflict'), conflict)).toMatchObject({ status: 403 });
    expect((await member.post(at('deliberation/conflict'), conflict)).status).toBe(200);
    for (const path of ['dossier', 'deliberation', 'minutes', 'timeline'])
      expect((await member.get(at(path))).status).toBe(404);
    expect((await member.post(at('deliberation/attendance'), {})).status).toBe(404);
    const [session] = (await office.as('hr-officer').get(at('deliberation'))).body.sessions;
    expect(pluck(session.seats, 'name')).toEqual(['panel-chair', 'panel1', 'panel5', 'panel3', 'panel4']);
    expect(session.left).toMatchObject([{ seat: 3, name: 'panel2', ground: 'declared' }]);
    const letters = await office.stage.db
      .selectFrom('notification')
      .innerJoin('account', 'account.id', 'notification.account_id')
      .select(['alias', 'kind', 'calendar'])
      .where('case_number', '=', number)
      .where('kind', 'like', 'session-%')
      .execute();
    expect(letters.filter(({ alias }) => alias === 'panel2').map(({ kind }) => kind)).toEqual([
      'session-invitation',
      'session-moved',
      'session-cancelled',
    ]);
    expect(letters.find(({ alias }) => alias === 'panel5')?.calendar).toMatchObject({ sequence: 1, method: 'request' });
  });

  it('gives those who sit one dossier, and writes down that they read it', async () => {
    expect((await office.as('panel5').get(at('dossier'))).body.likeMoves).toBeNull();
    await makeEvaluation(office.stage.db, { agency: 'bantul', half: '2025-2', now: Date.now() });
    const { body } = await office.as('panel5').get(at('dossier'));
    expect(body.likeMoves).toMatchObject({
      ...{ half: '2025-2', direction: 'lateral', performance: { verdict: 'too-few' } },
      outcomes: { cases: null, text: 'Terlalu sedikit mutasi serupa untuk disimpulkan.' },
    });
    expect(body.balance.origin).toMatchObject({ unit: 'DKPP', incumbents: { before: 3, after: 2 }, retirements: 0 });
    expect(body.balance.target).toMatchObject({ unit: 'BAPPEDA', position: { need: 900, before: 0, after: 1 } });
    expect(body.competency).toContainEqual({ competency: 'komunikasi', required: 1, achieved: 0 });
    expect(body.performance.ratings).toHaveLength(2);
    expect(body.performance.evaluation.reasons).toContain('target terlampaui');
    expect(body.assessment).toMatchObject({ talentBox: expect.any(Number), potential: 84 });
    expect(body.ownWords).toMatchObject([{ party: 'employee', opinion: 'accepted' }]);
    expect(pluck(body.opinions, 'party').toSorted()).toEqual(['origin-unit', 'target-unit']);
    expect(body.certificate.moment).toBe('deliberation');
    expect(pluck(body.alternatives, 'postId')).toEqual(expect.arrayContaining(['BAPPEDA-penelaah-2', other]));
    const read = await office.stage.db
      .selectFrom('dossier_access')
      .select('kind')
      .where('account_id', '=', office.stage.agency.accounts['panel5']!)
      .where('case_number', '=', number)
      .execute();
    expect(pluck(read, 'kind')).toContain('panel-dossier');
  });

  it('puts another post to the panel, once, if it is free', async () => {
    const chair = office.as('panel-chair');
    const put = (postId: string) =>
      chair.post(at('deliberation/motions'), { postId, reason: 'Lebih dekat keahliannya.' });
    expect(await put('NOWHERE-1')).toEqual(refused(422, 'unknown-post'));
    expect(await put('SETDA-kepala-1')).toEqual(refused(409, 'post-occupied'));
    expect(await put(office.stage.agency.targetPost)).toEqual(refused(409, 'motion-already-put'));
    expect((await put(other)).status).toBe(200);
    expect(await put(other)).toEqual(refused(409, 'motion-already-put'));
  });
});

describe('in the session', () => {
  it('opens with a quorum only', async () => {
    const { id } = await office.openTask(number, 'session-attendance');
    const open = (present: number[]) =>
      office.as('hr-officer').post(`/v1/tasks/${id}/completion`, { form: { present } });
    expect(await open([1, 2])).toEqual(refused(409, 'session-without-quorum'));
    expect(await open([1, 2, 3, 9])).toEqual(refused(409, 'not-seated'));
    expect((await open([1, 2, 3, 4])).status).toBe(200);
    await office.openTask(number, 'panel-vote');
  });

  it('takes one reasoned vote on every motion from who is present, and from nobody else', async () => {
    const vote = (choice: string, alternative = 'favour') => ({
      form: { choice, reasons, alternatives: [{ motion: 2, choice: alternative, reasons }] },
    });
    const absent = await ballotOf(5);
    expect(await absent.member.post(absent.path, vote('favour'))).toEqual(refused(409, 'member-absent'));
    const { path, member } = await ballotOf(1);
    expect(await member.post(path, { form: { choice: 'favour' } })).toEqual(refused(422, 'vote-without-reason'));
    expect(await member.post(path, { form: { choice: 'favour', reasons } })).toEqual(
      refused(422, 'motion-without-vote'),
    );
    expect((await member.post(path, vote('favour', 'against'))).status).toBe(200);
    expect(await member.post(path, vote('against'))).toEqual(refused(409, 'already-voted'));
    members = [member];
    for (const seat of [2, 3, 4]) {
      const ballot = await ballotOf(seat);
      expect((await ballot.member.post(ballot.path, vote('against'))).status).toBe(200);
      members.push(ballot.member);
    }
    await office.openTask(number, 'panel-minutes');
    expect(await absent.member.post(absent.path, vote('favour'))).toEqual(refused(409, 'session-closed'));
    expect((await absent.member.post(at('deliberation/attendance'), {})).body.code).toBe('session-closed');
  });

  it('keeps the dissent of who voted otherwise', async () => {
    const [chair] = members;
    const words = { text: 'Usul semula lebih sesuai kebutuhan unit.' };
    expect(await (await ballotOf(5)).member.post(at('deliberation/dissent'), words)).toEqual(
      refused(409, 'dissent-without-vote'),
    );
    expect((await chair!.post(at('deliberation/dissent'), words)).status).toBe(200);
    expect((await chair!.post(at('deliberation/dissent'), words)).status).toBe(200);
    expect(await chair!.post(at('deliberation/dissent'), { text: 'Sekali lagi saya keberatan.' })).toEqual(
      refused(409, 'dissent-twice'),
    );
  });
});

describe('the minutes', () => {
  it('are sealed: the same from the same record, their hash in the audit chain', async () => {
    await office.answer(number, 'panel-minutes');
    const { body } = await office.as('auditor').get(at('minutes'));
    expect(createHash('sha256').update(body.text).digest('hex')).toBe(body.sha256);
    expect(canonicalize(minutesOf(await readDeliberationRecord(office.stage.db, number)))).toBe(body.text);
    expect(body.minutes.advice).toEqual({ advice: 'recommended', motion: 2, post: other });
    expect(body.minutes.sessions[0].dissents).toMatchObject([{ seat: 1, name: 'panel-chair' }]);
    const timeline = (await office.as('auditor').get(`${at('timeline')}?limit=500`)).body.items as {
      action: string;
      detail: object;
    }[];
    const sealed = timeline.find(({ action }) => action === 'minutes-sealed')!;
    expect(sealed.detail).toMatchObject({ sha256: body.sha256, advice: 'recommended', motion: 2 });
    const choice = await office.stage.db
      .selectFrom('case_post_choice')
      .select(['post_id', 'reasons'])
      .where('case_number', '=', number)
      .where('step', '=', 'advised')
      .executeTakeFirstOrThrow();
    expect(choice).toMatchObject({ post_id: other, reasons: expect.stringContaining('Sidang dihadiri') });
    expect((await office.as('pegawai').get(at('minutes'))).status).toBe(403);
    expect((await office.as('panel2').get(at('minutes'))).status).toBe(404);
  });

  it('are printed with hash and signatories, the same to the byte', async () => {
    const print = async () => {
      const response = await fetch(office.counter.url + at('minutes.pdf'), {
        headers: {
          authorization: `Bearer ${await office.counter.tokenFor(office.stage.agency.accounts['panel-chair']!)}`,
        },
      });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      return Buffer.from(await response.arrayBuffer());
    };
    const first = await print();
    expect((await print()).equals(first)).toBe(true);
    const { text } = await readPdf(first);
    const { sha256 } = (await office.as('panel-chair').get(at('minutes'))).body;
    expect(text.replaceAll(/\s/g, '')).toContain(sha256);
    for (const name of ['panel-chair', 'panel1', 'panel5', 'panel3']) expect(text).toContain(name);
    expect(text).toContain('Usul semula lebih sesuai kebutuhan unit.');
  });

  it('change no more, for the application as for the owner of the schema', async () => {
    await expectSealed(office.stage, number);
    expect(
      await office.as('hr-officer').post(at('deliberation/motions'), { postId: 'BAPPEDA-penelaah-2', reason: reasons }),
    ).toEqual(refused(409, 'minutes-sealed'));
  });
});
