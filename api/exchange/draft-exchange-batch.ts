import pg from 'pg';
import { findExchangeRound } from '../../db/exchange/exchange-round.ts';
import { readExchangeMoves } from '../../db/exchange/read-exchange-moves.ts';
import { findRotationBatch } from '../../db/rotation/rotation-batch.ts';
import { insertRotationBatch } from '../../db/rotation/write-rotation.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { batchShape, showBatch } from '../rotation/rotation-shapes.ts';

export const draftExchangeBatch = defineRoute({
  method: 'post',
  path: '/v1/exchange-rounds/{id}/batch',
  action: 'exchange.open',
  tag: 'Voluntary rotation',
  summary:
    'Put the moves of a closed round into one rotation batch, as a draft; asking twice gives the same one (F45, F43)',
  params: uuidParams,
  answers: { 201: { description: 'The draft: simulate and commit it as any other', schema: batchShape } },
  problems: ['exchange-round-not-closed', 'exchange-without-moves'],
  async handle({ actor, params: { id } }, { db }) {
    const round = await findExchangeRound(db, { id });
    if (round?.agency !== actor.agency) throw new Problem('not-found');
    if (round.state !== 'closed') throw new Problem('exchange-round-not-closed');
    const moves = await readExchangeMoves(db, id);
    if (moves.length === 0) throw new Problem('exchange-without-moves');
    const dedupeKey = `exchange:${id}`;
    const draft = {
      ...({ agency: actor.agency, dedupeKey, origin: 'exchange', planId: null, reason: round.reason } as const),
      exchangeRoundId: id,
      ...({ policyProfile: 'standard', createdBy: actor.account, roles: actor.roles } as const),
      lines: moves.map(({ employeeId, toPostId }) => ({ employeeId, postId: toPostId })),
    };
    if (!(await findRotationBatch(db, { dedupeKey })))
      await db
        .transaction()
        .execute((tx) => insertRotationBatch(tx, draft))
        .catch((error: unknown) => {
          // The same request was faster on another connection.
          if (!(error instanceof pg.DatabaseError) || error.constraint !== 'rotation_batch_dedupe_key_key') throw error;
        });
    const batch = (await findRotationBatch(db, { dedupeKey }))!;
    return { status: 201, headers: { Location: `/v1/rotation-batches/${batch.id}` }, body: showBatch(batch) };
  },
});
