import { type KeptSheet, readSheets } from '../../db/benefit-sheet/read-sheets.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { maySee } from '../../domain/privacy/visible-fields.ts';
import type { ApiDeps } from '../deps.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { viewersOf } from '../privacy/viewers-of.ts';

/**
 * The benefit sheets of a case; none for whom gaps, pay and career of one person are not, nor while an embargo hides the post. Leaves a
 * trace like every look into a dossier.
 */
export async function findSheets(
  { db }: ApiDeps,
  actor: ReadingActor,
  caseNumber: string,
  route: string,
): Promise<KeptSheet[]> {
  const { view, standing, seesTarget } = await findReadableCase(db, actor, caseNumber, 'case.read');
  const role = readingRole('case.read', actor.roles);
  await noteAccess(db, { account: actor.account, role, kind: 'case-file', of: { caseNumber } });
  const as = viewersOf(view, actor.roles);
  if (!seesTarget || !maySee('scores', as) || !maySee('talent-box', as)) return [];
  if (standing.embargoed) await noteEmbargoReads(db, actor.account, route, [caseNumber]);
  return readSheets(db, caseNumber);
}
