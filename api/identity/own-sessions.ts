import { endSessions } from '../../db/identity/end-sessions.ts';
import { listSessions } from '../../db/identity/list-sessions.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { endedSessions, sessionList, showSession } from './session-shapes.ts';

export const listOwnSessions = defineRoute({
  method: 'get',
  path: '/v1/sessions',
  action: 'session.own',
  tag: 'Identity',
  summary: 'Where you are signed in',
  answers: { 200: { description: 'Your sessions', schema: sessionList } },
  async handle({ actor, session }, { db }) {
    const lines = await listSessions(db, actor.account, actor.agency);
    return { status: 200, body: { items: lines.map((line) => showSession(line, session?.id)) } };
  },
});

export const endOwnSessions = defineRoute({
  method: 'delete',
  path: '/v1/sessions',
  action: 'session.end-own',
  tag: 'Identity',
  summary: 'Sign out everywhere, here too',
  answers: { 200: { description: 'Ended', schema: endedSessions } },
  async handle({ actor }, { db, log }) {
    const ended = await endSessions(db, { account: actor.account, agency: actor.agency });
    log.info({ event: 'sessions-ended', account: actor.account, ended }, 'own sessions ended');
    return { status: 200, body: { ended } };
  },
});

export const endOwnSession = defineRoute({
  method: 'delete',
  path: '/v1/sessions/{id}',
  action: 'session.end-own',
  tag: 'Identity',
  summary: 'Sign out in one place',
  params: uuidParams,
  answers: { 200: { description: 'Ended', schema: endedSessions } },
  async handle({ actor, params }, { db, log }) {
    const ended = await endSessions(db, { account: actor.account, agency: actor.agency, session: params.id });
    if (ended === 0) throw new Problem('not-found');
    log.info({ event: 'sessions-ended', account: actor.account, ended }, 'own session ended');
    return { status: 200, body: { ended } };
  },
});
