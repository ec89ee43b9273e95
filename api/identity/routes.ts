import { endAccountSessions, listAccountSessions } from './account-sessions.ts';
import { endOwnSession, endOwnSessions, listOwnSessions } from './own-sessions.ts';
import { readMe } from './read-me.ts';

export const identityRoutes = [
  readMe,
  listOwnSessions,
  endOwnSessions,
  endOwnSession,
  listAccountSessions,
  endAccountSessions,
];
