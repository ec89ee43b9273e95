import type { Action } from './rights.ts';

/**
 * What takes much along or cannot be taken back. Who does it with a browser must have signed in moments ago (ASVS 7.5.2, 8.2.4).
 */
const sensitiveActions = [
  'session.end-own',
  'session.end-of-others',
  'privacy.export-own-data',
  'privacy.erase',
  'override.confirm',
  'identity.link',
  'external-client.manage',
  'freeze.manage',
  'policy.change',
  'case.rescind',
  'audit.export',
] as const satisfies readonly Action[];

export function needsFreshSignIn(action: Action): boolean {
  return (sensitiveActions as readonly Action[]).includes(action);
}
