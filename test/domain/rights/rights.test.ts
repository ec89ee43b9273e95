import { describe, expect, it } from 'vitest';
import { type Action, allowsRelation, hasRole, mayAsk, rights } from '../../../domain/rights/rights.ts';
import { roles } from '../../../domain/rights/role.ts';

describe('rights', () => {
  it('deny what is not stated', () => {
    expect(hasRole('case.open', [])).toBe(false);
    expect(mayAsk('case.open', ['employee', 'supervisor', 'panel-member', 'operator'])).toBe(false);
    expect(mayAsk('calendar.load', ['hr-officer'])).toBe(false);
    expect(allowsRelation('case.verify-audit', 'concerned')).toBe(false);
  });

  it('let a person without a role ask where a relation may hold', () => {
    expect(mayAsk('case.read', ['employee'])).toBe(true);
    expect(hasRole('case.read', ['employee'])).toBe(false);
    expect(allowsRelation('case.read', 'concerned')).toBe(true);
  });

  it('give the decision to rescind to the appointing authority alone', () => {
    expect(roles.filter((role) => hasRole('case.rescind', [role]))).toEqual(['appointing-authority']);
  });

  it('name only known roles, each once', () => {
    for (const action of Object.keys(rights) as Action[]) {
      const named = rights[action].roles;
      expect(new Set(named).size, action).toBe(named.length);
      for (const role of named) expect(roles, action).toContain(role);
    }
  });
});
