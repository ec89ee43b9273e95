import { z } from 'zod';
import { actionsOf } from '../../domain/rights/rights.ts';
import { roles } from '../../domain/rights/role.ts';
import { defineRoute } from '../http/route.ts';
import { instant, uuid } from '../http/shapes.ts';

const me = z.strictObject({
  account: uuid,
  name: z.string(),
  agency: z.string(),
  agencyName: z.string(),
  employeeId: uuid.nullable(),
  roles: z.array(z.enum(roles)),
  actions: z
    .array(z.string())
    .meta({ description: 'What your roles let you do in general; whether here and now, each call answers.' }),
  session: z
    .strictObject({
      id: uuid,
      startedAt: instant,
      csrfToken: z.string().meta({ description: 'Send it as X-CSRF-Token with everything that changes something.' }),
    })
    .nullable()
    .meta({ description: 'Only of somebody who signed in with a browser.' }),
});

export const readMe = defineRoute({
  method: 'get',
  path: '/v1/me',
  action: 'session.own',
  tag: 'Identity',
  summary: 'Who you are here, with which roles, and in which session',
  answers: { 200: { description: 'You', schema: me } },
  async handle({ actor, session }, { db }) {
    const { name: agencyName } = await db
      .selectFrom('agency')
      .select('name')
      .where('id', '=', actor.agency)
      .executeTakeFirstOrThrow();
    return {
      status: 200,
      body: {
        account: actor.account,
        name: actor.name,
        agency: actor.agency,
        agencyName,
        employeeId: actor.employee ?? null,
        roles: actor.roles,
        actions: actionsOf(actor.roles),
        session: session
          ? {
              id: session.id,
              startedAt: new Date(session.startedAt).toISOString(),
              csrfToken: session.csrfToken,
            }
          : null,
      },
    };
  },
});
