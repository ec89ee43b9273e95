import { z } from 'zod';
import { keepPreferences, readPreferences } from '../../db/notification/preferences.ts';
import {
  mailPreferences,
  preferableKinds,
  preferencesOf,
  refusePreferences,
} from '../../domain/notification/mail-preference.ts';
import type { Database } from '../../db/open-database.ts';
import type { Answer } from '../http/route.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';

const kind = z.enum(preferableKinds as [(typeof preferableKinds)[number]]);
const mail = z.enum(mailPreferences);
const schema = z.strictObject({
  preferences: z.array(
    z.strictObject({
      kind,
      mail,
      requiredBy: z.string().nullable().meta({ description: 'The law that wants this letter at once, if one does.' }),
    }),
  ),
});

async function answer(db: Database, account: string): Promise<Answer> {
  return { status: 200, body: { preferences: preferencesOf(await readPreferences(db, account)) } };
}

export const readNotificationPreferences = defineRoute({
  method: 'get',
  path: '/v1/me/notification-preferences',
  action: 'notification.prefer',
  tag: 'Notifications',
  summary: 'How your mail comes, kind by kind; the in-app inbox has every letter',
  answers: { 200: { description: 'Every kind', schema } },
  handle: ({ actor }, { db }) => answer(db, actor.account),
});

export const chooseNotificationPreferences = defineRoute({
  method: 'put',
  path: '/v1/me/notification-preferences',
  action: 'notification.prefer',
  tag: 'Notifications',
  summary:
    'Choose how your mail comes: at once, in the daily digest, or not; kinds that are not named stay as they are',
  body: z.strictObject({ preferences: z.array(z.strictObject({ kind, mail })).min(1).max(200) }),
  answers: { 200: { description: 'Every kind', schema } },
  problems: ['letter-required-by-law', 'preference-named-twice'],
  async handle({ actor, body }, { db }) {
    const refusal = refusePreferences(body.preferences);
    if (refusal) throw Problem.of(refusal);
    await keepPreferences(db, actor.account, body.preferences);
    return answer(db, actor.account);
  },
});
