import { describe, expect, it } from 'vitest';
import { type Actor, type Assignment, mayComplete, mayHold } from '../../../domain/task/may-complete.ts';

const actor = (account: string, ...roles: Actor['roles']): Actor => ({ account, roles });

describe('who may complete a task', () => {
  const pooled: Assignment = { role: 'hr-officer', pool: true, barred: ['employee'] };
  const named: Assignment = { role: 'supervisor', account: 'head', barred: ['employee'] };

  it.each<[string, Assignment, Actor, string | undefined]>([
    ['anybody with the role, from a pool', pooled, actor('a', 'hr-officer'), undefined],
    ['nobody without the role, from a pool', pooled, actor('a', 'assessor'), 'not-your-task'],
    ['the named account', named, actor('head', 'supervisor'), undefined],
    ['no other account of the same role', named, actor('other', 'supervisor'), 'not-your-task'],
    ['the superior once the task was escalated', { ...named, superior: 'sekda' }, actor('sekda'), undefined],
    ['not the superior before', named, actor('sekda'), 'not-your-task'],
    ['nobody about themselves, whatever their role', pooled, actor('employee', 'hr-officer'), 'self-dealing'],
    ['not even as the named account', { ...named, account: 'employee' }, actor('employee'), 'self-dealing'],
    ['nobody where no holder was found', { role: 'supervisor', barred: [] }, actor('a', 'supervisor'), 'not-your-task'],
  ])('%s', (_case, task, who, code) => {
    expect(mayComplete(task, who)?.code).toBe(code);
  });

  it('lets nobody hold a task about themselves', () => {
    expect(mayHold(named, 'employee')?.code).toBe('self-dealing');
    expect(mayHold(named, 'other')).toBeUndefined();
  });
});
