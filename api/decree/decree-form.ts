import canonicalize from 'canonicalize';
import { z } from 'zod';
import { insertDecreeForm } from '../../db/decree/insert-decree-form.ts';
import { readDecreeForm } from '../../db/decree/read-decree-form.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { defaultDecreeForm } from '../../domain/decree/decree-form.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';

const line = z.string().trim().min(3).max(1_000);
const form = z.strictObject({
  office: z.string().trim().max(200),
  address: z.string().trim().max(300),
  place: z.string().trim().min(2).max(100),
  signatoryTitle: z.string().trim().min(3).max(200),
  considerations: z.array(line).min(1).max(15).meta({ description: 'Menimbang.' }),
  legalBasis: z.array(line).min(1).max(25).meta({ description: 'Mengingat: each citation in full.' }),
  copies: z.array(line).max(20).meta({ description: 'Tembusan.' }),
});
const shape = z.strictObject({ version: z.int(), form });

export const readForm = defineRoute({
  method: 'get',
  path: '/v1/decree-form',
  action: 'decree-form.read',
  tag: 'Decrees',
  summary:
    'What the agency writes on its decrees: legal basis, considerations, signatory; version 0 is the one of this service',
  answers: { 200: { description: 'The form that new drafts take', schema: shape } },
  async handle({ actor }, { db }) {
    return { status: 200, body: await current(db, actor) };
  },
});

export const changeForm = defineRoute({
  method: 'put',
  path: '/v1/decree-form',
  action: 'decree-form.change',
  tag: 'Decrees',
  summary: 'Record a new version of it; drafts and decrees that there are keep theirs',
  body: z.strictObject({ expectedVersion: z.int().min(0), form }),
  answers: { 200: { description: 'It holds for drafts from now on', schema: shape } },
  problems: ['decree-form-changed'],
  async handle({ actor, body }, { db }) {
    const version = body.expectedVersion + 1;
    const taken = await insertDecreeForm(db, {
      agency: actor.agency,
      version,
      form: body.form,
      account: actor.account,
    });
    const now = await current(db, actor);
    if (!taken && (now.version !== version || canonicalize(now.form) !== canonicalize(body.form)))
      throw new Problem('decree-form-changed');
    return { status: 200, body: now };
  },
});

async function current(db: Database, { agency }: ReadingActor) {
  const found = await readDecreeForm(db, agency);
  return { version: found.version, form: found.form ?? defaultDecreeForm(found.agencyName) };
}
