import { z } from 'zod';
import { roles } from '../../domain/rights/role.ts';
import { defineRoute } from '../http/route.ts';
import { instant, uuid } from '../http/shapes.ts';

const me = z.strictObject({
  account: uuid,
  name: z.string(),
  agency: z.string(),
  employeeId: uuid.nullable(),
  roles: z.array(z.enum(roles)),
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
  handle: ({ actor, session }) =>
    Promise.resolve({
      status: 200,
      body: {
        account: actor.account,
        name: actor.name,
        agency: actor.agency,
        employeeId: actor.employee ?? null,
        roles: actor.roles,
        session: session
          ? {
              id: session.id,
              startedAt: new Date(session.startedAt).toISOString(),
              csrfToken: session.csrfToken,
            }
          : null,
      },
    }),
});
