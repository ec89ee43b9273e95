import { revokeAbsence } from '../../contract/absence.ts';
import { listDelegations } from '../../db/delegation/list-delegations.ts';
import { revokeDelegation as writeRevocation } from '../../db/delegation/revoke-delegation.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { delegationShape, showDelegation } from './delegation-shape.ts';

export const revokeDelegation = defineRoute({
  method: 'delete',
  path: '/v1/delegations/{id}',
  action: 'delegation.manage',
  tag: 'Delegations',
  summary: 'Revoke an absence: delegated tasks come back; the record of it stays',
  params: uuidParams,
  answers: { 200: { description: 'The delegation, revoked', schema: delegationShape } },
  problems: ['delegation-over', 'case-unavailable'],
  async handle({ actor, params }, deps) {
    const find = async () => (await listDelegations(deps.db, { agency: actor.agency, id: params.id }))[0];
    const delegation = await find();
    const others = hasRole('delegation.manage-of-others', actor.roles);
    if (!delegation || (delegation.accountId !== actor.account && !others)) throw new Problem('not-found');
    const today = localDate(Date.now(), actor.timeZone).toString();
    if (delegation.revokedAt === null && delegation.until < today) throw new Problem('delegation-over');
    await writeRevocation(deps.db, params.id, actor.account);
    // Said again with each repetition: a clock that was not reached the first time hears it then.
    await revokeAbsence(deps.client, params.id, deps.commandDeadlineMs);
    return { status: 200, body: showDelegation((await find())!) };
  },
});
