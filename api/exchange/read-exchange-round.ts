import { z } from 'zod';
import { findExchangeRound } from '../../db/exchange/exchange-round.ts';
import {
  type ExchangeMoveRow,
  type OwnExchangeEntry,
  readExchangeMoves,
  readOwnExchangeEntry,
} from '../../db/exchange/read-exchange-moves.ts';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { roundShape, showRound } from './exchange-shapes.ts';

const place = z.strictObject({ postId: z.string(), positionName: z.string(), unitName: z.string() });
const millionths = z.int().min(0).max(1_000_000);

const ring = z.strictObject({
  kind: z.enum(['cycle', 'chain']),
  moves: z.array(
    z.strictObject({
      employeeId: uuid,
      name: z.string(),
      from: place,
      to: place,
      wishRank: z.int(),
      fit: millionths,
      floor: millionths,
    }),
  ),
});

const own = z.strictObject({
  postId: z.string(),
  gotPostId: z.string(),
  wished: z.int().min(0),
  acceptable: z
    .array(z.strictObject({ post: z.string(), fit: millionths, floor: millionths }))
    .meta({ description: 'Your wishes whose gates are open to you and whose floor you reach, best first.' }),
});

export const readExchangeRound = defineRoute({
  method: 'get',
  path: '/v1/exchange-rounds/{id}',
  action: 'exchange.read',
  tag: 'Voluntary rotation',
  summary: 'A round: what came of it, your own part, and for those who decide its circles and chains (F45)',
  params: uuidParams,
  answers: {
    200: {
      description: 'The round',
      schema: roundShape.extend({
        own: own.nullable().meta({ description: 'Null where you took no part.' }),
        rings: z.array(ring).optional().meta({ description: 'Only for those who prepare, weigh or review the moves.' }),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    const round = await findExchangeRound(db, { id: params.id });
    if (round?.agency !== actor.agency) throw new Problem('not-found');
    const entry = actor.employee === undefined ? undefined : await readOwnExchangeEntry(db, round.id, actor.employee);
    const answer = { ...showRound(round), own: entry ? showOwn(entry) : null };
    if (!hasRole('exchange.see-moves', actor.roles)) return { status: 200, body: answer };
    const moves = await readExchangeMoves(db, round.id);
    const reader = { account: actor.account, role: readingRole('exchange.see-moves', actor.roles) };
    if (moves.length > 0)
      await noteBulkAccess(db, {
        ...{ ...reader, agency: actor.agency, kind: 'exchange-round', criteria: [], shown: moves.length },
      });
    return { status: 200, body: { ...answer, rings: ringsOf(moves) } };
  },
});

function showOwn({ list, ...entry }: OwnExchangeEntry): z.output<typeof own> {
  return { ...entry, acceptable: list };
}

function ringsOf(moves: readonly ExchangeMoveRow[]): z.output<typeof ring>[] {
  const rings: z.output<typeof ring>[] = [];
  for (const move of moves) {
    if (move.step === 1) rings.push({ kind: move.kind, moves: [] });
    const { employeeId, name, wishRank, fit, floor } = move;
    rings.at(-1)!.moves.push({
      ...{ employeeId, name, wishRank, fit, floor },
      from: { postId: move.fromPostId, positionName: move.fromPosition, unitName: move.fromUnit },
      to: { postId: move.toPostId, positionName: move.toPosition, unitName: move.toUnit },
    });
  }
  return rings;
}
