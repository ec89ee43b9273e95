import { listPapers, namesOf } from '../../db/decree/find-paper.ts';
import type { LetterRow } from '../../db/decree/letter-row.ts';
import type { Database } from '../../db/open-database.ts';
import type { CaseView } from '../../domain/rights/case-view.ts';

/** A letter as somebody sees it who reads the case; the person concerned sees what was issued, and of a joint decree their own part. */
export async function showLetters(
  db: Database,
  letters: readonly LetterRow[],
  { caseNumber, view }: { caseNumber: string; view: CaseView },
): Promise<object[]> {
  const shown = view === 'employee' ? letters.filter(({ state }) => state === 'issued') : letters;
  const people = shown.flatMap((one) =>
    [one.draftedBy, one.signedBy ?? [], one.initials.map(({ account }) => account)].flat(2),
  );
  const names = await namesOf(db, people);
  return Promise.all(
    shown.map(async (letter) => ({
      ...{ id: letter.id, kind: letter.kind, state: letter.state, joint: letter.members.length > 1 },
      ...{ number: letter.number, dated: letter.dated, draftedBy: names.get(letter.draftedBy) },
      initials: letter.initials.map(({ place, role, account, at }) => ({ place, role, by: names.get(account), at })),
      ...{
        signedBy: letter.signedBy && names.get(letter.signedBy),
        signedAt: letter.signedAt,
        issuedAt: letter.issuedAt,
      },
      returned: letter.returnedAt && { at: letter.returnedAt, reason: letter.returnReason },
      waiting: letter.fault === null ? null : { attempts: letter.attempts, fault: letter.fault },
      papers: (await readablePapers(db, letter, { caseNumber, view })).map(
        ({ code, caseNumber: of, sha256, signer }) => ({
          ...{ code, extract: of !== null, sha256, signer },
        }),
      ),
    })),
  );
}

/** What is about others in a joint decree is not for each of those it names. */
export async function readablePapers(
  db: Database,
  letter: LetterRow,
  { caseNumber, view }: { caseNumber: string; view: CaseView },
) {
  const papers = (await listPapers(db, letter.id, caseNumber)).filter(({ erased }) => !erased);
  const own = papers.filter((paper) => paper.caseNumber !== null);
  return view === 'role' || own.length === 0 ? papers : own;
}
