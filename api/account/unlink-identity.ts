import { z } from 'zod';
import { listIdentities } from '../../db/identity/list-identities.ts';
import { unlinkIdentity as unlink } from '../../db/identity/unlink-identity.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { identityShape, showIdentity } from './identity-shape.ts';

export const unlinkIdentity = defineRoute({
  method: 'post',
  path: '/v1/identities/{id}/unlinking',
  action: 'identity.link',
  tag: 'Accounts',
  summary: 'End a link: its subject comes in no longer, and the account is signed out everywhere',
  params: uuidParams,
  body: z.strictObject({ reason: z.string().trim().min(10).max(1000) }),
  answers: { 200: { description: 'The link, ended', schema: identityShape } },
  problems: ['not-found', 'self-dealing'],
  async handle({ actor, params, body }, { db, log }) {
    const find = async () => (await listIdentities(db, { id: params.id }))[0];
    const identity = await find();
    if (identity?.agency !== actor.agency) throw new Problem('not-found');
    if (identity.accountId === actor.account) throw new Problem('self-dealing');
    const ended = await unlink(db, { id: params.id, by: actor.account, reason: body.reason });
    if (ended) {
      const { accountId: account } = identity;
      log.info({ event: 'identity-unlinked', identity: params.id, account, by: actor.account }, 'identity unlinked');
    }
    return { status: 200, body: showIdentity((await find())!) };
  },
});
