import { createHash } from 'node:crypto';
import { insertDocument } from '../../db/documents/insert-document.ts';
import { readCaseDocuments } from '../../db/documents/read-case-documents.ts';
import type { Database } from '../../db/open-database.ts';
import type { CaseDocumentKind } from '../../domain/documents/case-document-kind.ts';
import { checklistOf } from '../../domain/documents/document-checklist.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { owedByEmployee } from '../../domain/documents/owed-by-employee.ts';

interface Handing {
  caseNumber: string;
  account: string;
  kind: CaseDocumentKind;
  /** What the file is told from another by. */
  content?: string;
  fileName?: string;
  signatoryClass?: PositionClass;
}

/** A row as the API writes it, of a file that nobody will open. */
export async function handIn(db: Database, { caseNumber, account, kind, content, ...said }: Handing): Promise<string> {
  const sha256 = createHash('sha256')
    .update(content ?? crypto.randomUUID())
    .digest('hex');
  const statement = kind === 'D5' || kind === 'D8';
  const taken = await db.transaction().execute((tx) =>
    insertDocument(tx, {
      ...{ caseNumber, account, kind, sha256, storeKey: sha256 },
      ...{
        fileName: said.fileName ?? `${kind}.pdf`,
        mediaType: 'application/pdf',
        sizeBytes: 1_000,
        scanState: 'waived',
      },
      signature: statement
        ? { signatoryClass: said.signatoryClass ?? 'jpt-pratama', signedOn: '2026-01-12', number: `800/${kind}/2026` }
        : undefined,
      now: new Date(),
    }),
  );
  if (typeof taken === 'string') throw new Error(taken);
  return taken.id;
}

/** Everything the intake check waits for is there. @returns the ids of what has no verdict yet */
export async function handInWhatIsDue(db: Database, caseNumber: string, account: string): Promise<string[]> {
  const inCase = await readCaseDocuments(db, caseNumber);
  if (!inCase) return [];
  const checklist = checklistOf(inCase.route);
  const due = checklist.filter(({ required, requiredAt, byStep }) => required && requiredAt !== 'decree' && !byStep);
  const owed = owedByEmployee({ ...inCase, checklist });
  const pending = inCase.documents.filter(({ verdict }) => verdict === 'pending').map(({ id }) => id);
  const lacking = due.filter(({ kind }) => !inCase.documents.some((document) => document.kind === kind));
  for (const kind of new Set([...lacking.map((line) => line.kind), ...owed]))
    pending.push(await handIn(db, { caseNumber, account, kind }));
  return pending;
}
