import { endSessions } from '../../db/identity/end-sessions.ts';
import { listSessions } from '../../db/identity/list-sessions.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { endedSessions, sessionList, showSession } from './session-shapes.ts';

export const listAccountSessions = defineRoute({
  method: 'get',
  path: '/v1/accounts/{id}/sessions',
  action: 'session.of-others',
  tag: 'Identity',
  summary: 'Where an account of your agency is signed in',
  params: uuidParams,
  answers: { 200: { description: 'Its sessions; none of an account you may not know', schema: sessionList } },
  async handle({ actor, params, session }, { db }) {
    const lines = await listSessions(db, params.id, actor.agency);
    return { status: 200, body: { items: lines.map((line) => showSession(line, session?.id)) } };
  },
});

export const endAccountSessions = defineRoute({
  method: 'delete',
  path: '/v1/accounts/{id}/sessions',
  action: 'session.end-of-others',
  tag: 'Identity',
  summary: 'Sign an account of your agency out everywhere',
  params: uuidParams,
  answers: { 200: { description: 'Ended', schema: endedSessions } },
  async handle({ actor, params }, { db, log }) {
    const ended = await endSessions(db, { account: params.id, agency: actor.agency });
    log.info({ event: 'sessions-ended', account: params.id, by: actor.account, ended }, 'sessions of an account ended');
    return { status: 200, body: { ended } };
  },
});
