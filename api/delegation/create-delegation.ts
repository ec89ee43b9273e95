import pg from 'pg';
import { z } from 'zod';
import { startAbsence } from '../../contract/absence.ts';
import { findColleagues } from '../../db/delegation/find-colleagues.ts';
import { insertDelegation, lockDelegations, type NewDelegation } from '../../db/delegation/insert-delegation.ts';
import { listDelegations } from '../../db/delegation/list-delegations.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { delegationOverlaps, refuseDelegation } from '../../domain/delegation/refuse-delegation.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { delegationShape, showDelegation } from './delegation-shape.ts';

export const createDelegation = defineRoute({
  method: 'post',
  path: '/v1/delegations',
  action: 'delegation.manage',
  tag: 'Delegations',
  summary: 'Register an absence and who stands in; waiting tasks move when it begins and come back when it ends',
  body: z.strictObject({
    accountId: z
      .uuid()
      .optional()
      .meta({ description: 'Who is absent, when HR registers it for them; else yourself.' }),
    delegateId: z.uuid(),
    alternateId: z
      .uuid()
      .optional()
      .meta({ description: 'Where the delegate is barred or absent; else the superior.' }),
    from: day,
    until: day.meta({ description: 'The last day of the absence.' }),
    reason: z.string().trim().min(5).max(1000),
  }),
  answers: { 201: { description: 'The delegation', schema: delegationShape } },
  problems: [
    'unknown-account',
    'delegation-to-self',
    'delegation-ends-before-start',
    'delegation-in-past',
    'delegation-overlaps',
    'delegation-circular',
    'delegate-absent',
    'case-unavailable',
  ],
  async handle({ actor, body }, deps) {
    const { accountId: account = actor.account, delegateId: delegate, alternateId: alternate, ...rest } = body;
    if (account !== actor.account && !hasRole('delegation.manage-of-others', actor.roles))
      throw new Problem('not-allowed');
    const asked = { ...rest, account, delegate, alternate, agency: actor.agency, createdBy: actor.account };
    const row = await register(deps, actor, asked);
    return { status: 201, headers: { Location: `/v1/delegations/${row.id}` }, body: showDelegation(row) };
  },
});

/** The row and its clock together: without the clock, waiting tasks would not move, so a start that fails undoes the row. */
async function register(deps: ApiDeps, { timeZone }: ReadingActor, asked: NewDelegation) {
  const { agency, account, from, until } = asked;
  try {
    return await deps.db.transaction().execute(async (tx) => {
      await lockDelegations(tx, agency);
      const people = [account, asked.delegate, ...(asked.alternate === undefined ? [] : [asked.alternate])];
      const colleagues = await findColleagues(tx, agency, people);
      const stranger = ['accountId', 'delegateId', 'alternateId'].find((_, index) =>
        isStranger(people[index], colleagues),
      );
      if (stranger) throw Problem.of({ ...unknownColleague, field: stranger });
      const standing = (await listDelegations(tx, { agency })).filter((other) => other.revokedAt === null);
      const refusal = refuseDelegation(
        asked,
        localDate(Date.now(), timeZone).toString(),
        standing.map((other) => ({ ...other, account: other.accountId, delegate: other.delegateId })),
      );
      if (refusal) throw Problem.of(refusal);
      if (asked.alternate === account || asked.alternate === asked.delegate) throw Problem.of(idleAlternate);

      const delegation = await insertDelegation(tx, asked);
      const clock = { delegation, from: startOfDay(from, timeZone), until: startOfDay(until, timeZone, 1) };
      await startAbsence(deps.client, deps.taskQueue, clock, deps.commandDeadlineMs);
      return (await listDelegations(tx, { agency, id: delegation }))[0]!;
    });
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === 'delegation_one_at_a_time')
      throw Problem.of(delegationOverlaps);
    throw error;
  }
}

function isStranger(account: string | undefined, colleagues: readonly string[]): boolean {
  return account !== undefined && !colleagues.includes(account);
}

const unknownColleague = {
  code: 'unknown-account',
  message: { id: 'Orang ini tidak ada di instansi Anda.', en: 'There is no such person in your agency.' },
};

const idleAlternate = {
  code: 'delegation-to-self',
  field: 'alternateId',
  message: {
    id: 'Pengganti cadangan harus orang lain lagi.',
    en: 'The alternate is neither the absent person nor the delegate.',
  },
};
