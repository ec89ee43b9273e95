import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRotationBatch } from '../../db/rotation/write-rotation.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually } from '../harness/stage-clock.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { type DecreeOffice, openDecreeOffice } from './decree-office.ts';

interface Case {
  player: CasePlayer;
  employee: string;
  name: string;
}

let office: DecreeOffice;
let cases: [Case, Case, Case];
const dated = '2026-03-02';
const numbers = () => cases.map(({ player }) => player.number);
const joint = (of: string[]) => office.as('legal-officer').post('/v1/decrees', { dated, cases: of });

/** A rotation of which these are the cases. */
async function batchOf(cases: string[]): Promise<string> {
  const { db, agency } = office.stage;
  const id = await db.transaction().execute((tx) =>
    insertRotationBatch(tx, {
      ...{ agency: 'bantul', dedupeKey: crypto.randomUUID(), origin: 'hand', planId: null, lines: [], roles: [] },
      ...{ reason: 'Rotasi rutin.', policyProfile: 'standard', createdBy: agency.accounts['hr-admin']! },
    }),
  );
  await db.updateTable('mutation_case').set({ rotation_batch_id: id }).where('case_number', 'in', cases).execute();
  return id;
}

beforeAll(async () => {
  office = await openDecreeOffice();
  const opened: Case[] = [];
  for (const name of ['Arif Contoh', 'Budi Contoh', 'Citra Contoh']) {
    const { player, mover } = await openCaseOf(office.stage, { name });
    opened.push({ player, employee: mover.account, name });
  }
  cases = opened as typeof cases;
  // The third is not ready: its authority has not decided yet.
  await cases[2].player.playUntil('authority-decision');
  await Promise.all([cases[0], cases[1]].map(({ player }) => player.playUntil('decree-draft')));
});
afterAll(() => office.close());

it('takes two ready cases at least, each once', async () => {
  const [first, , third] = numbers() as [string, string, string];
  expect(await joint([first, third])).toMatchObject({ status: 409, body: { code: 'joint-decree-too-few' } });
  expect(await joint([first, first])).toMatchObject({ status: 422, body: { code: 'joint-decree-repeats' } });
});

it('comes back to every draft when it is returned', async () => {
  const [lead, follower] = cases;
  const made = await joint(numbers());
  expect(made).toMatchObject({
    status: 201,
    body: { leadCase: lead.player.number, leftOut: [{ caseNumber: numbers()[2], code: 'decree-draft-not-open' }] },
  });
  expect(await follower.player.openTasks()).toEqual([]);
  const [initials] = await lead.player.playUntil('decree-initials');
  await lead.player.complete(initials!, { decision: 'return', reasons: 'Lampiran belum urut pangkat.' });
  for (const { player } of [lead, follower])
    await eventually(async () => expect(await player.openTasks('decree-draft')).toHaveLength(1));
});

it('is one number and one signature for all, an annex of everybody, and an extract for each that names nobody else', async () => {
  const [lead, follower, later] = cases;
  const two = [lead, follower] as const;
  expect(await joint(two.map(({ player }) => player.number))).toMatchObject({ status: 201, body: { leftOut: [] } });
  await lead.player.playUntil('decree-receipt');
  await follower.player.playUntil('decree-receipt');

  const whole = await readPdf(await office.bytes('appointing-authority', `/v1/cases/${lead.player.number}/decree.pdf`));
  expect(whole.roles).toEqual(expect.arrayContaining(['Table', 'TH']));
  for (const { name } of two) expect(whole.text).toContain(name);
  const codes: string[] = [];
  for (const [index, { player, employee, name }] of two.entries()) {
    const path = `/v1/cases/${player.number}/decree`;
    const extract = await readPdf(await office.bytes(employee, `${path}.pdf`));
    expect(extract.title).toBe('PETIKAN KEPUTUSAN BUPATI BANTUL 800.1.3.3/0001/BANTUL/2026');
    expect(extract.text).toContain(name);
    expect(extract.text).not.toContain(two[1 - index]!.name);
    const { letters } = (await office.as(employee).get(path)).body;
    expect(letters).toMatchObject([{ joint: true, papers: [{ extract: true }] }]);
    codes.push(letters[0].papers[0].code);
  }

  // One of the two is rescinded: its extract no longer holds, the other's does.
  expect(await follower.player.recall('rescind-case', office.stage.agency.accounts['appointing-authority']!)).toBe(
    'acknowledged',
  );
  await follower.player.handle.result();
  const stateOf = async (code: string) => (await office.anybody.get(`/v1/public/decrees/${code}`)).body.state as string;
  expect(await Promise.all(codes.map(stateOf))).toEqual(['valid', 'rescinded']);

  // A number that is used, and a letter that does not name the case, are no draft.
  const [draft] = await later.player.playUntil('decree-draft');
  const said = (form: object) => office.as('legal-officer').post(`/v1/tasks/${draft!.id}/completion`, { form });
  const foreign = { letter: crypto.randomUUID(), lead: true };
  expect(await said({ dated, number: '800.1.3.3/0001/BANTUL/2026' })).toMatchObject({
    ...{ status: 422, body: { code: 'decree-number-used', errors: [{ field: 'form.number' }] } },
  });
  expect(await said({ dated, joint: foreign })).toMatchObject({ status: 422, body: { code: 'decree-letter-unknown' } });
  // Whoever was not ready gets a decree of their own, with the next number.
  await later.player.playUntil('decree-receipt');
  const own = (await office.as(later.employee).get(`/v1/cases/${later.player.number}/decree`)).body.letters;
  expect(own).toMatchObject([{ joint: false, number: '800.1.3.3/0002/BANTUL/2026' }]);
});

it('is drafted for those of a rotation who are ready, and lets the others go when the case that leads it is rescinded', async () => {
  const pair = [await openCaseOf(office.stage), await openCaseOf(office.stage)];
  for (const { player } of pair) await player.playUntil('decree-draft');
  const [lead, follower] = pair.map(({ player }) => player) as [CasePlayer, CasePlayer];
  const batch = await batchOf([lead.number, follower.number, numbers()[2]!]);
  const made = await office.as('legal-officer').post(`/v1/rotation-batches/${batch}/decree`, { dated });
  expect(made).toMatchObject({ status: 201, body: { leadCase: lead.number, leftOut: [], notReady: 0 } });
  expect(made.body.joined).toEqual([lead.number, follower.number].sort());
  await lead.playUntil('decree-initials');
  expect(await lead.recall('rescind-case', office.stage.agency.accounts['appointing-authority']!)).toBe('acknowledged');
  await lead.handle.result();
  await eventually(async () => expect(await follower.openTasks('decree-draft')).toHaveLength(1));
});
