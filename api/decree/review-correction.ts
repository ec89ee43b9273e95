import type { Transaction } from 'kysely';
import { startDecreeLetter } from '../../contract/start-decree-letter.ts';
import type { DB } from '../../db/generated/database.ts';
import { readKeptParameter } from '../../db/policy/read-kept-parameter.ts';
import type { LetterRow } from '../../db/decree/letter-row.ts';
import { readLetter } from '../../db/decree/read-letter.ts';
import { signLetter } from '../../db/decree/sign-letter.ts';
import { insertInitials, returnDraft, withLetter } from '../../db/decree/with-letter.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { decreeRefusals } from '../../domain/decree/decree-refusals.ts';
import { initialsChain } from '../../domain/decree/initials-chain.ts';
import { type LetterStanding, refuseInitials, refuseSignature } from '../../domain/decree/refuse-letter-step.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { decreeInitials } from '../../domain/task-kinds/decree-initials.ts';
import { decreeSignature } from '../../domain/task-kinds/decree-signature.ts';
import type { ApiDeps } from '../deps.ts';
import { type Answer, defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { letterParams, letterShape } from './decree-shapes.ts';
import { findCorrectable } from './find-correctable.ts';
import { showLetters } from './show-letter.ts';

export const initialCorrection = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/decree/corrections/{id}/initials',
  action: 'decree.initial',
  tag: 'Decrees',
  summary: 'Initial a letter of correction in one’s turn, or return it',
  params: letterParams,
  body: decreeInitials.form,
  answers: { 200: { description: 'It is written down', schema: letterShape } },
  problems: ['decree-not-a-draft', 'decree-initials-order', 'decree-same-person', 'self-dealing'],
  async handle({ actor, params, body }, deps) {
    await findCorrectable(deps.db, actor, params.caseNumber, 'decree.initial');
    return review(deps, actor, params, refuseInitials, async (tx, letter, place) => {
      const { id } = letter;
      const by = { letter: id, account: actor.account, now: new Date() };
      if (body.decision === 'return') return returnDraft(tx, { ...by, reason: body.reasons });
      await insertInitials(tx, { ...by, place, role: initialsChain(place)[place - 1]!.role });
    });
  },
});

export const signCorrection = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/decree/corrections/{id}/signature',
  action: 'decree.sign',
  tag: 'Decrees',
  summary: 'Sign a letter of correction, which gives it its number, or return it; the signed PDF follows by itself',
  params: letterParams,
  body: decreeSignature.form,
  answers: { 200: { description: 'It is signed, or returned', schema: letterShape } },
  problems: [
    'decree-not-a-draft',
    'decree-initials-missing',
    'decree-same-person',
    'decree-rescinded',
    'self-dealing',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const { outcome } = await findCorrectable(deps.db, actor, params.caseNumber, 'decree.sign');
    if (outcome === 'rescinded') throw Problem.of(decreeRefusals.rescinded);
    const answer = await review(deps, actor, params, refuseUnlessRepeated, async (tx, letter) => {
      const by = { account: actor.account, now: new Date() };
      if (!body.signed) return returnDraft(tx, { ...by, letter: letter.id, reason: body.reasons });
      if (letter.state === 'draft') await signLetter(tx, letter, by);
    });
    // Before any answer: what is answered 2xx is issued, whatever stops now. Started twice, it runs once.
    if (body.signed) await startDecreeLetter(deps.client, deps.taskQueue, params.id, deps.commandDeadlineMs);
    return answer;
  },
});

/** The same word of the same person again asks for the same answer. */
function refuseUnlessRepeated(letter: LetterStanding & { signedBy: string | null }, by: ReadingActor) {
  return letter.signedBy === by.account ? undefined : refuseSignature(letter, by);
}

async function review(
  { db }: ApiDeps,
  actor: ReadingActor,
  { caseNumber, id }: { caseNumber: string; id: string },
  refuse: (letter: LetterStanding & { signedBy: string | null }, by: ReadingActor) => Refusal | undefined,
  write: (tx: Transaction<DB>, letter: LetterRow, place: number) => Promise<void>,
): Promise<Answer> {
  // A case from before 0.2.0 kept no such parameter.
  const needed = (await readKeptParameter(db, caseNumber, 'decree.initials')) ?? 1;
  const done = await withLetter(db, id, async (tx, letter) => {
    if (letter.kind !== 'correction' || letter.leadCase !== caseNumber) throw new Problem('not-found');
    const initialledBy = letter.initials.map(({ account }) => account);
    const refusal = refuse({ ...letter, initialledBy, needed }, actor);
    if (refusal) throw Problem.of(refusal);
    await write(tx, letter, initialledBy.length + 1);
    return true;
  });
  if (!done) throw new Problem('not-found');
  const [shown] = await showLetters(db, [(await readLetter(db, id))!], { caseNumber, view: 'role' });
  return { status: 200, body: shown };
}
