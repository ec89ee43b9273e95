import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import type { ReadableCase } from '../mutation-case/find-readable-case.ts';

/** Written down before anything is answered: who looked into whose papers (UU 27/2022), and into an embargoed case (F29). */
export async function noteReading(
  db: Database,
  actor: ReadingActor,
  { standing, seesTarget }: ReadableCase,
  route: string,
): Promise<void> {
  const role = readingRole('document.read', actor.roles);
  const of = { caseNumber: standing.case_number };
  await noteAccess(db, { account: actor.account, role, kind: 'case-document', of });
  if (standing.embargoed && seesTarget) await noteEmbargoReads(db, actor.account, route, [standing.case_number]);
}
