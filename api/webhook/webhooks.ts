import { z } from 'zod';
import { webhookSecret } from '../../db/notification/webhook-secret.ts';
import { addWebhook, endWebhook, listWebhooks as readWebhooks } from '../../db/notification/webhooks.ts';
import { preferableKinds } from '../../domain/notification/mail-preference.ts';
import { refuseWebhookUrl } from '../../domain/webhook/refuse-webhook-url.ts';
import { defineRoute } from '../http/route.ts';
import { instant, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

const kinds = z
  .array(z.enum(preferableKinds as [(typeof preferableKinds)[number]]))
  .max(100)
  .meta({ description: 'Kinds of letters it hears of; none named: all.' });

export const registerWebhook = defineRoute({
  method: 'post',
  path: '/v1/webhooks',
  action: 'webhook.manage',
  tag: 'Webhooks',
  summary: 'Send news of your agency, signed, to one of its systems; its secret is shown here and never again',
  body: z.strictObject({ url: z.string().trim().min(1).max(2000), kinds: kinds.default([]) }),
  answers: {
    201: {
      description: 'It is told from now on',
      schema: z.strictObject({ id: uuid, url: z.string(), kinds, secret: z.string() }),
    },
  },
  problems: ['webhook-url-refused', 'webhook-there-already', 'webhooks-off'],
  async handle({ actor, body: { url, kinds: wanted } }, { db, webhooks }) {
    if (webhooks?.key === undefined) throw new Problem('webhooks-off');
    const refusal = refuseWebhookUrl(url, webhooks.inside);
    if (refusal) throw Problem.of(refusal);
    const id = await addWebhook(db, { agency: actor.agency, url, kinds: wanted, by: actor.account });
    if (id === undefined) throw new Problem('webhook-there-already');
    return { status: 201, body: { id, url, kinds: wanted, secret: webhookSecret(webhooks.key, id) } };
  },
});

const webhook = z.strictObject({
  id: uuid,
  url: z.string(),
  kinds,
  createdAt: instant,
  endedAt: instant.nullable(),
  owed: z.int(),
  lastError: z.string().nullable(),
});

export const listWebhooks = defineRoute({
  method: 'get',
  path: '/v1/webhooks',
  action: 'webhook.manage',
  tag: 'Webhooks',
  summary: 'Webhooks of your agency and how their deliveries stand',
  answers: { 200: { description: 'Newest first', schema: z.strictObject({ items: z.array(webhook) }) } },
  async handle({ actor }, { db }) {
    const items = await readWebhooks(db, actor.agency);
    return { status: 200, body: { items: items.map((item) => ({ ...item, owed: Number(item.owed) })) } };
  },
});

export const endAWebhook = defineRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  action: 'webhook.manage',
  tag: 'Webhooks',
  summary: 'End a webhook; what it was still owed is dropped',
  params: uuidParams,
  answers: {
    200: { description: 'It hears nothing more', schema: z.strictObject({ id: uuid, ended: z.literal(true) }) },
  },
  problems: ['not-found'],
  async handle({ actor, params: { id } }, { db }) {
    if (!(await endWebhook(db, { id, agency: actor.agency, by: actor.account }))) throw new Problem('not-found');
    return { status: 200, body: { id, ended: true } };
  },
});
