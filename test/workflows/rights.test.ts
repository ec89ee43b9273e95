import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewCommand } from '../../db/command/insert-command.ts';
import { type Role, roles } from '../../domain/rights/role.ts';
import { expectations } from '../rights/expectations.ts';
import { type MatrixActor, standings, type StandingTo } from '../rights/matrix-actor.ts';
import { newMover } from '../harness/new-mover.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseFor } from '../harness/open-case.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { skippingTemporal } from '../harness/temporal.ts';

// The matrix of routes speaks to a server that is away. Here the API is away: commands reach the running case as nobody at
// the counter would have let them through, and the expectation table that the routes are held to must be kept all the same.

let stage: CaseStage;
let number: string;
let concerned: string;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  const mover = await newMover(stage.db);
  concerned = mover.account;
  const player = await openCaseFor(stage, mover);
  await player.playUntil('release-opinion');
  number = player.number;
});
afterAll(() => stage.stop());

const refusals = ['not-allowed', 'self-dealing', 'not-your-task'];
/** Standings that the case itself knows; who is of which agency and who stepped back, the counter looks up. */
const known: StandingTo[] = standings.filter((standing) => ['none', 'concerned', 'assigned'].includes(standing));

interface Asking {
  account: string;
  roles: Role[];
}

async function send(command: Omit<NewCommand, 'caseNumber' | 'account' | 'roles' | 'dedupeKey'>, by: Asking) {
  const dedupeKey = `rights:${crypto.randomUUID()}`;
  const outcome = await CasePlayer.of(stage, number).send({ ...command, ...by, dedupeKey });
  return outcome === 'acknowledged' ? 'acknowledged' : outcome.code;
}

async function taskOf(kind: 'release-opinion' | 'acceptance-opinion' | 'employee-answer') {
  const [task] = await CasePlayer.of(stage, number).openTasks(kind);
  return task!;
}

/**
 * Route → its Update, asked so that whoever may ask is refused for what comes after the rights, or is not asked at all where
 * nothing would: the case stands still.
 */
const updates: Record<string, { next?: string; send: (by: Asking) => Promise<string> }> = {
  'POST /v1/cases/{caseNumber}/withdrawal': { send: (by) => send({ kind: 'withdraw-case', body: {} }, by) },
  'POST /v1/cases/{caseNumber}/rescission': {
    next: 'case-undecided',
    send: (by) => send({ kind: 'rescind-case', body: {} }, by),
  },
  'POST /v1/cases/{caseNumber}/publication': { send: (by) => send({ kind: 'publish-case', body: {} }, by) },
  'POST /v1/tasks/{id}/completion': {
    send: async (by) => {
      const { id } = await taskOf('release-opinion');
      return send({ kind: 'complete-task', task: id, body: {}, answer: { opinion: 'agree' } }, by);
    },
  },
  'POST /v1/tasks/{id}/assignment': {
    next: 'not-to-them',
    send: async (by) => {
      const { id } = await taskOf('release-opinion');
      // To the one person who may never hold it.
      const code = await send({ kind: 'reassign-task', task: id, body: {}, answer: { to: concerned } }, by);
      return code === 'self-dealing' && by.account !== concerned ? 'not-to-them' : code;
    },
  },
  'POST /v1/overrides/{id}/confirmation': {
    next: 'override-needs-second-person',
    send: async (by) => {
      const { id } = await taskOf('release-opinion');
      const answer = { kind: 'skip-task', requestedBy: by.account };
      return send({ kind: 'override-task', task: id, body: {}, answer }, by);
    },
  },
  'POST /v1/overrides/{id}/retraction': { send: (by) => send({ kind: 'retract-override', body: {} }, by) },
};

describe.each(Object.keys(updates))('%s, past the counter', (route) => {
  const { next, send: ask } = updates[route]!;
  it('is what the table says, for every role and standing that a case knows', async () => {
    const task = await taskOf('release-opinion');
    const bystander = stage.agency.accounts['kepala-SETDA']!;
    let [refused, letIn] = [0, 0];
    for (const role of roles)
      for (const standing of known) {
        const expected = expectations[route]!.expect({ role, standing } as MatrixActor);
        if (expected === 'allowed' && next === undefined) continue;
        const account = standing === 'concerned' ? concerned : standing === 'assigned' ? task.account_id! : bystander;
        const code = await ask({ account, roles: [role] });
        const cell = `${role}, ${standing}`;
        if (expected === 'allowed') expect([code, cell]).toEqual([next, cell]);
        else expect([refusals.includes(code), cell, code]).toEqual([true, cell, code]);
        if (expected === 'allowed') letIn++;
        else refused++;
      }
    expect(refused).toBeGreaterThan(10);
    if (next !== undefined) expect(letIn).toBeGreaterThan(0);
  });
});

it('lets in who may, once nobody else is asked', async () => {
  const by = { account: stage.agency.accounts['hr-officer']!, roles: ['hr-officer'] satisfies Role[] };
  expect(await send({ kind: 'withdraw-case', body: { reason: 'Keadaan berubah.' } }, by)).toBe('acknowledged');
});
