import type { Reader } from '../../db/reading/case-scope.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { targetKinds } from '../../domain/embargo/sees-target.ts';
import { hasRole } from '../../domain/rights/rights.ts';

/** What the table of rights says of an actor, in the words of the queries that scope lists. */
export function readerOf(actor: ReadingActor): Reader {
  const scope = {
    sitsOnPanel: hasRole('panel.sit', actor.roles),
    seesTargets: hasRole('embargo.see-target', actor.roles),
    targetKinds,
  };
  return { account: actor.account, agency: actor.agency, roles: actor.roles, scope };
}
