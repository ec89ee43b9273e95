import { z } from 'zod';
import { findAccount } from '../../db/identity/find-account.ts';
import { noteBounce, settleBounces } from '../../db/notification/mail-bounce.ts';
import { letters } from '../../domain/notification/letters.ts';
import { defineRoute } from '../http/route.ts';
import { uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

export const noteMailBounce = defineRoute({
  method: 'post',
  path: '/v1/accounts/{id}/mail-bounce',
  action: 'mail-bounce.note',
  tag: 'Accounts',
  summary: 'Say that mail to an account comes back; what the mail server refuses itself is noted by itself',
  params: uuidParams,
  body: z.strictObject({ reason: z.string().trim().min(3).max(1000) }),
  answers: {
    201: {
      description: 'Its mail waits until this is settled',
      schema: z.strictObject({ id: uuid, bounced: z.literal(true) }),
    },
  },
  problems: ['not-found', 'mail-bounce-noted', 'account-without-mail'],
  async handle({ actor, params: { id }, body }, { db }) {
    const account = await findAccount(db, id, actor.agency);
    if (!account?.active) throw new Problem('not-found');
    const row = await db.selectFrom('account').select('email').where('id', '=', id).executeTakeFirstOrThrow();
    const address = row.email;
    if (address === null) throw new Problem('account-without-mail');
    const bounce = { account: id, address, source: 'reported', reason: body.reason, by: actor.account } as const;
    if (!(await db.transaction().execute((tx) => noteBounce(tx, bounce, letters['alarm-mail-bounced']()))))
      throw new Problem('mail-bounce-noted');
    return { status: 201, body: { id, bounced: true } };
  },
});

export const settleMailBounce = defineRoute({
  method: 'post',
  path: '/v1/accounts/{id}/mail-bounce/settlement',
  action: 'mail-bounce.note',
  tag: 'Accounts',
  summary: 'Say that the address works again; what it missed goes out',
  params: uuidParams,
  answers: { 200: { description: 'Settled', schema: z.strictObject({ id: uuid, letters: z.int() }) } },
  problems: ['not-found', 'mail-bounce-unknown'],
  async handle({ actor, params: { id } }, { db }) {
    if (!(await findAccount(db, id, actor.agency))) throw new Problem('not-found');
    const letters = await settleBounces(db, { account: id, by: actor.account });
    if (letters === undefined) throw new Problem('mail-bounce-unknown');
    return { status: 200, body: { id, letters } };
  },
});
