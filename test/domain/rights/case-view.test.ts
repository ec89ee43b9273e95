import { expect, it } from 'vitest';
import { seesTarget } from '../../../domain/embargo/sees-target.ts';
import { caseViewOf } from '../../../domain/rights/case-view.ts';
import { type Action, rights } from '../../../domain/rights/rights.ts';
import { roles } from '../../../domain/rights/role.ts';

const nobody = { sameAgency: true, concerned: false, involved: false, recused: false };

it('leaves whoever is recused no right at all', () => {
  for (const action of Object.keys(rights) as Action[])
    for (const concerned of [true, false])
      expect(caseViewOf(action, roles, { ...nobody, concerned, involved: true, recused: true })).toBe('absent');
});

it('reads as the employee before any role, and by a role only in the own agency', () => {
  expect(caseViewOf('case.read', ['hr-officer'], { ...nobody, concerned: true })).toBe('employee');
  expect(caseViewOf('case.read', ['hr-officer'], nobody)).toBe('role');
  expect(caseViewOf('case.read', ['hr-officer'], { ...nobody, sameAgency: false })).toBe('absent');
  expect(caseViewOf('case.read', ['assessor'], nobody)).toBe('not-allowed');
  expect(caseViewOf('case.read', ['assessor'], { ...nobody, sameAgency: false, involved: true })).toBe('involved');
});

it('hides an embargoed target from all but those who weigh it, need it, or were told', () => {
  const embargo = { embargoed: true, consulted: false, needsTarget: false };
  const seeing = roles.filter((role) => seesTarget(embargo, 'role', [role]));
  expect(seeing).toEqual([
    ...['hr-officer', 'hr-admin', 'panel-member', 'panel-chair', 'authorized-official', 'appointing-authority'],
  ]);
  expect(seesTarget(embargo, 'employee', ['hr-admin'])).toBe(false);
  expect(seesTarget({ ...embargo, consulted: true }, 'employee', ['employee'])).toBe(true);
  expect(seesTarget(embargo, 'involved', ['hr-admin'])).toBe(false);
  expect(seesTarget({ ...embargo, needsTarget: true }, 'involved', ['supervisor'])).toBe(true);
  expect(seesTarget({ ...embargo, embargoed: false }, 'role', ['operator'])).toBe(true);
});
