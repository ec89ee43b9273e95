import { z } from 'zod';
import { findAccount } from '../../db/identity/find-account.ts';
import { linkIdentity as link } from '../../db/identity/link-identity.ts';
import { listIdentities } from '../../db/identity/list-identities.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { identityShape, showIdentity } from './identity-shape.ts';

export const linkIdentity = defineRoute({
  method: 'post',
  path: '/v1/accounts/{id}/identities',
  action: 'identity.link',
  tag: 'Accounts',
  summary: 'Link what an OIDC issuer calls somebody to their account; nobody links their own',
  params: uuidParams,
  body: z.strictObject({
    issuer: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .meta({ description: 'The `iss` of its tokens, letter by letter.' }),
    subject: z
      .string()
      .min(1)
      .max(255)
      .regex(/^[\x21-\x7e]+$/)
      .meta({ description: 'The `sub` of its tokens: at most 255 ASCII characters (OpenID Connect Core 1.0, 2).' }),
    reason: z.string().trim().min(10).max(1000),
  }),
  answers: { 201: { description: 'The link', schema: identityShape } },
  problems: ['not-found', 'self-dealing', 'subject-already-linked'],
  async handle({ actor, params, body }, { db, log }) {
    const account = await findAccount(db, params.id, actor.agency);
    if (!account?.active) throw new Problem('not-found');
    // Whoever may open doors does not open another one for themselves.
    if (params.id === actor.account) throw new Problem('self-dealing');
    const id = await link(db, { ...body, account: params.id, by: actor.account });
    // To whom it belongs is not said: it may be somebody of another agency.
    if (id === undefined) throw new Problem('subject-already-linked');
    log.info({ event: 'identity-linked', identity: id, account: params.id, by: actor.account }, 'identity linked');
    return { status: 201, body: showIdentity((await listIdentities(db, { id }))[0]!) };
  },
});
