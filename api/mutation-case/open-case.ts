import type { z } from 'zod';
import type { CommandRow } from '../../db/command/command-row.ts';
import { findCommand } from '../../db/command/find-command.ts';
import { nextCaseCount } from '../../db/command/next-case-count.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { needsInauguration } from '../../domain/personnel/position-class.ts';
import { readOpening } from '../../db/reading/read-opening.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { caseNumber } from '../../domain/mutation-case/case-number.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { checkProposal } from './check-proposal.ts';
import { expectedRoute } from './expected-route.ts';
import { idempotencyKey, openedCase, proposal } from './open-case-shapes.ts';

export const openCase = defineRoute({
  method: 'post',
  path: '/v1/cases',
  action: 'case.open',
  tag: 'Cases',
  summary: 'Open a case: its number, its route and eligibility certificate no. 1',
  headers: idempotencyKey,
  body: proposal,
  answers: { 201: { description: 'The case is open, or was found ineligible', schema: openedCase } },
  problems: [
    'unknown-employee',
    'unknown-post',
    'scope-mismatch',
    'self-dealing',
    'policy-profile-not-allowed',
    'idempotency-key-reused',
    'employee-has-open-case',
    'employee-without-post',
    'post-reserved',
    'post-occupied',
    'post-closed',
    'post-without-standard',
    'post-is-own',
    'demotion-not-one',
    'direction-not-permitted',
    'submission-lapsed',
    'case-unavailable',
  ],
  async handle({ actor, body, headers }, deps) {
    const dedupeKey = `open:${actor.account}:${headers['idempotency-key']}`;
    const said = { kind: 'open-case', account: actor.account, body } as const;
    const row = (await findCommand(deps.db, dedupeKey)) ?? (await submit(deps, actor, dedupeKey, body));
    if (!isSameCommand(row, said)) throw new Problem('idempotency-key-reused');
    await runCommand(deps, row);
    return answer(deps, row.case_number);
  },
});

async function submit(
  deps: ApiDeps,
  actor: ReadingActor,
  dedupeKey: string,
  body: z.output<typeof proposal>,
): Promise<CommandRow> {
  const units = await checkProposal(deps, actor, body);
  const year = localDate(Date.now(), actor.timeZone).year;
  return takeCommand(deps.db, {
    kind: 'open-case',
    dedupeKey,
    caseNumber: caseNumber(year, await nextCaseCount(deps.db)),
    account: actor.account,
    roles: actor.roles,
    body,
    answer: { units },
  });
}

async function answer({ db }: ApiDeps, number: string) {
  const { way, targetClass, certificate } = await readOpening(db, number);
  return {
    status: 201,
    headers: { Location: `/v1/cases/${number}` },
    body: {
      caseNumber: number,
      outcome: certificate.verdict === 'ineligible' ? 'ineligible' : null,
      route: {
        direction: way.direction,
        scope: way.scope,
        stages: expectedRoute({ ...way, inaugurated: needsInauguration(targetClass) }),
      },
      certificate,
    },
  };
}
