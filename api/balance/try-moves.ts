import { z } from 'zod';
import { readDraftMoves } from '../../db/balance/read-draft-moves.ts';
import { draftFaults, whatIf } from '../../domain/balance/what-if.ts';
import { defineRoute } from '../http/route.ts';
import { code, uuid } from '../http/shapes.ts';
import { balanceShape, showLine } from './balance-shapes.ts';
import { linesOfAgency } from './lines-of-agency.ts';

const mostMoves = 500;

export const tryMoves = defineRoute({
  method: 'post',
  path: '/v1/balance/what-if',
  action: 'balance.try',
  tag: 'Balance',
  summary:
    'What a draft of moves would leave behind: both units of each, the chain of vacancies; nothing is written (F53)',
  body: z.strictObject({
    moves: z
      .array(z.strictObject({ employeeId: uuid, targetPostId: code }))
      .min(1)
      .max(mostMoves),
  }),
  answers: {
    200: {
      description: 'The balance of the units touched, before and after',
      schema: z.strictObject({
        lines: z.array(
          z.strictObject({
            before: balanceShape,
            after: balanceShape,
            overfills: z.boolean().meta({ description: 'More people than the need: a case would be refused (R12).' }),
          }),
        ),
        rings: z
          .array(
            z.strictObject({
              kind: z.enum(['cycle', 'chain']),
              moves: z.array(z.strictObject({ employeeId: uuid, from: z.string(), to: z.string() })),
            }),
          )
          .meta({ description: 'Moves that make room for each other.' }),
        vacated: z
          .array(z.string())
          .meta({ description: 'Posts left without anybody: each would open its vacancy (F52).' }),
        faults: z
          .array(z.strictObject({ move: z.int(), code: z.string(), field: z.string(), message: z.string() }))
          .meta({
            description: 'Moves that could not be carried out, and why; the rest of the answer is without them.',
          }),
      }),
    },
  },
  async handle({ actor, body: { moves } }, { db }) {
    const { today, rows } = await linesOfAgency(db, actor);
    const draft = await readDraftMoves(db, moves, { agency: actor.agency, today });
    const faults = draftFaults(draft);
    const faulty = new Set(faults.map(({ move }) => move));
    const { lines, rings, vacated } = whatIf(
      rows,
      draft.filter((_, at) => !faulty.has(at)),
    );
    const names = new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]));
    return {
      status: 200,
      body: {
        lines: lines.map(({ before, after, overfills }) => ({
          before: showLine(before, names.get(before.unitId)!),
          after: showLine(after, names.get(after.unitId)!),
          overfills,
        })),
        ...{ rings, vacated },
        faults: faults.map(({ move, refusal: { code, field, message } }) => ({ move, code, field, message })),
      },
    };
  },
});
