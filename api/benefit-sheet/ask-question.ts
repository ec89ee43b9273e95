import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readQuestions } from '../../db/benefit-sheet/read-questions.ts';
import { findCommand } from '../../db/command/find-command.ts';
import { addressees } from '../../domain/benefit-sheet/addressee.ts';
import { refuseQuestion } from '../../domain/benefit-sheet/refuse-question.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { questionShape } from './question-shape.ts';

export const askQuestion = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/questions',
  action: 'case.ask',
  tag: 'Benefit sheet',
  summary: 'Ask HR or the receiving unit what the move means for you; the same words again are the same question (F55)',
  params: caseParams,
  body: z.strictObject({ addressee: z.enum(addressees), question: z.string().trim().min(10).max(4000) }),
  answers: { 201: { description: 'Somebody has the task to answer it', schema: questionShape } },
  problems: ['question-too-early', 'question-limit', 'case-closed', 'case-unavailable'],
  async handle({ actor, params: { caseNumber }, body }, deps) {
    const { standing } = await findReadableCase(deps.db, actor, caseNumber, 'case.ask');
    const words = createHash('sha256').update(`${body.addressee}\n${body.question}`).digest('hex');
    const dedupeKey = `question:${caseNumber}:${words}`;
    const earlier = await findCommand(deps.db, dedupeKey);
    if (!earlier) {
      const asked = (await readQuestions(deps.db, caseNumber)).length;
      const refusal = refuseQuestion({ stage: standing.stage, closed: standing.outcome !== null, asked });
      if (refusal) throw Problem.of(refusal);
    }
    const row =
      earlier ??
      (await takeCommand(deps.db, {
        ...{ kind: 'ask-question', dedupeKey, caseNumber, account: actor.account, roles: actor.roles, body },
        answer: { addressee: body.addressee },
      }));
    await runCommand(deps, row);
    const questions = await readQuestions(deps.db, caseNumber);
    const asked = questions.find((one) => one.addressee === body.addressee && one.question === body.question);
    return { status: 201, body: asked };
  },
});
