import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { insertLetter } from '../../db/decree/insert-letter.ts';
import type { LetterRow } from '../../db/decree/letter-row.ts';
import { listLettersOfCase } from '../../db/decree/read-letter.ts';
import { withLetter } from '../../db/decree/with-letter.ts';
import { decreeRefusals } from '../../domain/decree/decree-refusals.ts';
import type { DecreeWords } from '../../domain/decree/decree-words.ts';
import { verificationCode, verificationCodeBytes } from '../../domain/decree/verification-code.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { letterShape } from './decree-shapes.ts';
import { findCorrectable } from './find-correctable.ts';
import { issuedDecree } from './find-readable-decree.ts';
import { showLetters } from './show-letter.ts';

const text = z.string().trim().min(1).max(500);

export const draftCorrection = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/decree/corrections',
  action: 'decree.correct',
  tag: 'Decrees',
  summary:
    'Draft a letter of correction (surat ralat): a decree that was signed is never edited. The same draft again is the same letter',
  params: caseParams,
  body: z.strictObject({
    dated: day,
    reason: z.string().trim().min(10).max(2000),
    changes: z
      .array(z.strictObject({ where: text, written: text, correct: text }))
      .min(1)
      .max(20),
  }),
  answers: {
    200: { description: 'It was drafted before', schema: letterShape },
    201: { description: 'It is drafted', schema: letterShape },
  },
  problems: ['decree-not-issued', 'decree-rescinded', 'decree-correction-open', 'self-dealing'],
  async handle({ actor, params: { caseNumber }, body: { dated, reason, changes } }, { db }) {
    const readable = await findCorrectable(db, actor, caseNumber, 'decree.correct');
    const first = issuedDecree(readable.letters);
    if (!first) throw Problem.of(decreeRefusals.notIssued);
    if (readable.outcome === 'rescinded') throw Problem.of(decreeRefusals.rescinded);
    const correction = { number: first.number!, dated: first.dated, reason, changes };
    const words: DecreeWords = { ...first.words, correction };
    const drafted = await withLetter(db, first.id, async (tx) => {
      const open = openCorrection(await listLettersOfCase(tx, caseNumber));
      if (open)
        return isSame(open, { words, dated, account: actor.account }) ? { id: open.id, created: false } : undefined;
      const id = await insertLetter(tx, {
        ...{ kind: 'correction', agency: first.agency, leadCase: caseNumber, corrects: first.id },
        code: verificationCode(randomBytes(verificationCodeBytes)),
        ...{ dated, words, account: actor.account, now: new Date() },
      });
      return { id, created: true };
    });
    if (!drafted) throw new Problem('decree-correction-open');
    const letters = (await listLettersOfCase(db, caseNumber)).filter(({ id }) => id === drafted.id);
    const [shown] = await showLetters(db, letters, { caseNumber, view: 'role' });
    return { status: drafted.created ? 201 : 200, body: shown };
  },
});

/** One at a time: two corrections of the same words could contradict each other. */
function openCorrection(letters: readonly LetterRow[]): LetterRow | undefined {
  return letters.find(({ kind, state }) => kind === 'correction' && (state === 'draft' || state === 'signing'));
}

function isSame(open: LetterRow, said: { words: DecreeWords; dated: string; account: string }): boolean {
  return (
    open.draftedBy === said.account &&
    open.dated === said.dated &&
    canonicalize(open.words) === canonicalize(said.words)
  );
}
