import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counter, openCounter } from '../api/counter.ts';
import { trusting } from '../walls/trusting.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
let counter: Counter;
let number: string;
beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter({ ...stage, verifyToken: trusting });
  const player = await CasePlayer.open(stage);
  await player.playUntil('decree-receipt');
  number = player.number;
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

interface Seen {
  scores: boolean;
  reasons: boolean;
  potential: boolean;
  talentBox: boolean;
  minutes: boolean;
  votes: boolean;
  voteReasons: boolean;
  disciplineFinding: boolean;
}

const everything: Seen = {
  scores: true,
  reasons: true,
  potential: true,
  talentBox: true,
  minutes: true,
  votes: true,
  voteReasons: true,
  disciplineFinding: true,
};
const nothing = Object.fromEntries(Object.keys(everything).map((field) => [field, false])) as unknown as Seen;
const ofInvolved = { ...nothing, minutes: true, votes: true };

const expected: Record<string, Seen> = {
  'hr-officer': everything,
  'hr-admin': everything,
  panel1: everything,
  'panel-chair': everything,
  'authorized-official': everything,
  'appointing-authority': everything,
  auditor: everything,
  operator: nothing,
  pegawai: { ...everything, minutes: false, votes: false, voteReasons: false },
  'kepala-DKPP': ofInvolved,
  assessor: ofInvolved,
};

describe('a case file', () => {
  for (const [alias, fields] of Object.entries(expected))
    it(`shows ${alias} what the table of visible fields says`, async () => {
      const { status, body } = await counter.as(stage.agency.accounts[alias]).get(`/v1/cases/${number}`);
      expect(status).toBe(200);
      const [session] = body.deliberations;
      const certificates = body.certificates as { certificate: { lines: { rule: string; verdict: string }[] } }[];
      const votes = (session.votes ?? []) as object[];
      const lines = certificates.flatMap((row) => row.certificate.lines);
      const seen: Seen = {
        scores: 'productivity' in body.evaluation && 'jpm' in body.assessment && 'levels' in body.assessment,
        reasons: 'reasons' in body.evaluation && 'reasons' in body.assessment,
        potential: 'potential' in body.assessment,
        talentBox: 'talentBox' in body.assessment && body.benefitSheet !== null,
        minutes: 'minutes' in session,
        votes: 'votes' in session,
        voteReasons: votes.some((vote) => 'reasons' in vote),
        disciplineFinding: lines
          .filter((line) => /^R0[789]$|^R10$/.test(line.rule))
          .every((line) => line.verdict !== 'withheld'),
      };
      expect(seen).toEqual(fields);
    });

  it('keeps the forms of a task from an operator, who may see that it waits', async () => {
    const task = await stage.db
      .selectFrom('task')
      .select('id')
      .where('case_number', '=', number)
      .where('kind', '=', 'panel-vote')
      .limit(1)
      .executeTakeFirstOrThrow();
    const seenBy = (alias: string) => counter.as(stage.agency.accounts[alias]).get(`/v1/tasks/${task.id}`);
    const { body } = await seenBy('operator');
    expect(body).toMatchObject({ answers: null });
    expect(body.context).not.toHaveProperty('assessment');
    expect((await seenBy('auditor')).body.answers).not.toBeNull();
  });
});

describe('an employee record', () => {
  for (const [alias, seen] of [
    ['hr-officer', true],
    ['hr-admin', true],
    ['auditor', true],
    ['organisation-officer', false],
    ['pegawai', false],
  ] as const)
    it(`${seen ? 'shows' : 'does not show'} discipline to ${alias}`, async () => {
      const { status, body } = await counter
        .as(stage.agency.accounts[alias])
        .get(`/v1/employees/${stage.agency.employeeId}`);
      expect(status).toBe(200);
      expect('discipline' in body).toBe(seen);
    });
});
