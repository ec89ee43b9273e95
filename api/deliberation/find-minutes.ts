import { readMinutes, type SealedMinutes } from '../../db/deliberation/read-minutes.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import type { Database } from '../../db/open-database.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { Minutes } from '../../domain/deliberation/minutes.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';

export interface FoundMinutes extends SealedMinutes {
  minutes: Minutes;
}

/** Minutes name who voted how and why: for those who weigh a case, never for the person it is about (F64). */
export async function findMinutes(
  db: Database,
  actor: ReadingActor,
  caseNumber: string,
  route: string,
): Promise<FoundMinutes> {
  const { standing } = await findReadableCase(db, actor, caseNumber, 'minutes.read');
  const selfDealing = mayHold({ barred: [standing.employee_account_id] }, actor.account);
  if (selfDealing) throw Problem.of(selfDealing);
  const sealed = await readMinutes(db, caseNumber);
  if (!sealed) throw new Problem('minutes-not-sealed');
  if (sealed.body === '[dihapus]') throw new Problem('employee-erased');
  const role = readingRole('minutes.read', actor.roles);
  await noteAccess(db, { account: actor.account, role, kind: 'panel-minutes', of: { caseNumber } });
  if (standing.embargoed) await noteEmbargoReads(db, actor.account, route, [caseNumber]);
  return { ...sealed, minutes: JSON.parse(sealed.body) as Minutes };
}
