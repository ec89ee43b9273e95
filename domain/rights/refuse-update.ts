import type { Refusal } from '../refusal.ts';
import { type Actor, mayHold } from '../task/may-complete.ts';
import { type Action, allowsRelation, hasRole } from './rights.ts';

/**
 * The table of rights once more where a running case is spoken to: what the API let through, or what came past it, is
 * refused by the case itself (F64).
 * @param concerned account the case is about; undefined while no open task tells it, and then the role alone counts
 */
export function refuseUpdate(action: Action, by: Actor, concerned: string | undefined): Refusal | undefined {
  const asEmployee = allowsRelation(action, 'concerned');
  const own = concerned === by.account;
  if (own && !asEmployee) return mayHold({ barred: [by.account] }, by.account);
  const related = asEmployee && (own || concerned === undefined);
  return related || hasRole(action, by.roles) ? undefined : notAllowed;
}

const notAllowed: Refusal = {
  code: 'not-allowed',
  rule: 'F64',
  message: {
    id: 'Peran Anda tidak boleh melakukan ini pada perkara ini.',
    en: 'Your role may not do this in this case.',
  },
};
