import { z } from 'zod';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { findDocument } from '../../db/documents/find-document.ts';
import type { DocumentRow } from '../../db/documents/document-row.ts';
import { judgeDocument as writeVerdict } from '../../db/documents/judge-document.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import type { Database } from '../../db/open-database.ts';
import { documentNames } from '../../domain/documents/case-document-kind.ts';
import { type Judgement, refuseVerdict } from '../../domain/documents/refuse-verdict.ts';
import { givenVerdicts, verdictReasons } from '../../domain/documents/verdict-reason.ts';
import { letters } from '../../domain/notification/letters.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findReadableDocument } from './find-readable-document.ts';
import { rescan } from './rescan.ts';
import { documentShape, showDocument } from './show-document.ts';

export const judgeDocument = defineRoute({
  method: 'post',
  path: '/v1/documents/{id}/verdict',
  action: 'document.judge',
  tag: 'Documents',
  summary: 'Accept a document, send it back (BTS) or refuse it (TMS); also a late one, until the decree is signed',
  params: uuidParams,
  body: z.strictObject({
    verdict: z.enum(givenVerdicts),
    reasons: z.array(z.enum(verdictReasons)).max(10).optional(),
    note: z.string().trim().max(2000).optional(),
  }),
  answers: { 200: { description: 'The document with its verdict', schema: documentShape } },
  problems: [
    'self-dealing',
    'case-closed',
    'decree-signed',
    'document-not-scanned',
    'document-superseded',
    'document-already-judged',
    'document-reasons-missing',
    'document-reasons-mismatch',
  ],
  async handle({ actor, params, body }, { db, log, documents }) {
    const { document, readable } = await findReadableDocument(db, actor, params.id, 'document.judge');
    const barred = mayHold({ barred: [readable.standing.employee_account_id] }, actor.account);
    if (barred) throw Problem.of(barred);
    if (!isSame(document, body)) {
      if (!documents) throw new Problem('service-unavailable');
      const refusal = refuseVerdict(body, await rescan({ db, log }, documents, document));
      if (refusal) throw Problem.of(refusal);
      await judge(db, document, body, actor.account);
    }
    return { status: 200, body: showDocument((await findDocument(db, params.id))!) };
  },
});

/** One transaction: the verdict, its audit event, the letter to the employee. */
async function judge(db: Database, document: DocumentRow, judgement: Judgement, account: string): Promise<void> {
  const now = new Date();
  const { id, case_number: caseNumber, kind } = document;
  const { verdict, reasons = [] } = judgement;
  await db.transaction().execute(async (tx) => {
    const theCase = await tx
      .selectFrom('mutation_case')
      .select(['closed_at', 'employee_account_id'])
      .where('case_number', '=', caseNumber)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (theCase.closed_at !== null) throw new Problem('case-closed');
    const decree = await tx
      .selectFrom('decree')
      .select('signed_at')
      .where('case_number', '=', caseNumber)
      .executeTakeFirst();
    // What the certificate of the decree rests on does not change behind it.
    if (decree?.signed_at) throw new Problem('decree-signed');
    const judged = await writeVerdict(tx, { caseNumber, id }, judgement, { account, now });
    if (judged === undefined) throw await whyNot(tx, id);
    await oweLetter(tx, {
      accounts: [theCase.employee_account_id],
      letter: letters['document-judged']({ caseNumber, document: documentNames[kind], verdict }),
      dedupe: `document-judged:${id}`,
      caseNumber,
      now,
    });
    await appendAudit(tx, caseNumber, [
      {
        at: now.toISOString(),
        actor: account,
        action: 'document-judged',
        detail: { document: id, kind, verdict, reasons: reasons.join(',') },
      },
    ]);
  });
}

async function whyNot(db: Database, id: string): Promise<Problem> {
  const now = await findDocument(db, id);
  if (now?.superseded_by) return new Problem('document-superseded');
  return new Problem(now?.verdict === 'pending' ? 'document-not-scanned' : 'document-already-judged');
}

/** The same word again changes nothing. */
function isSame(document: DocumentRow, { verdict, reasons = [], note }: Judgement): boolean {
  return document.verdict === verdict && document.reasons.join() === reasons.join() && document.note === (note ?? null);
}
