import type { LetterRow } from '../../db/decree/letter-row.ts';
import { listLettersOfCase } from '../../db/decree/read-letter.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import type { Database } from '../../db/open-database.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import type { CaseView } from '../../domain/rights/case-view.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';

export interface ReadableDecree {
  caseNumber: string;
  view: CaseView;
  letters: LetterRow[];
}

/**
 * The letters of a case for somebody who may read them; every look is written down (UU 27/2022).
 * @throws Problem `not-found` also while the target post, which they name, is hidden from the reader (F29)
 */
export async function findReadableDecree(
  db: Database,
  actor: ReadingActor,
  caseNumber: string,
  route: string,
): Promise<ReadableDecree> {
  const { standing, view, seesTarget } = await findReadableCase(db, actor, caseNumber, 'decree.read');
  if (!seesTarget) throw new Problem('not-found');
  const role = readingRole('decree.read', actor.roles);
  await noteAccess(db, { account: actor.account, role, kind: 'decree', of: { caseNumber } });
  if (standing.embargoed) await noteEmbargoReads(db, actor.account, route, [caseNumber]);
  return { caseNumber, view, letters: await listLettersOfCase(db, caseNumber) };
}

/** The decree that holds: the last one issued that is no correction. */
export function issuedDecree(letters: readonly LetterRow[]): LetterRow | undefined {
  return letters.findLast(({ kind, state }) => kind === 'decree' && state === 'issued');
}
