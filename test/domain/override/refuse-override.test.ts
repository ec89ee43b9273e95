import { expect, it } from 'vitest';
import { outcomeOfSkipped } from '../../../domain/override/outcome-of-skipped.ts';
import { refuseOverride } from '../../../domain/override/refuse-override.ts';
import { taskKinds } from '../../../domain/task/task-kind.ts';

const asked = { kind: 'skip-task', task: 'release-opinion', concerned: 'p', requestedBy: 'a' } as const;

it('takes two persons, neither of whom the case is about', () => {
  expect(refuseOverride(asked)).toBeUndefined();
  expect(refuseOverride({ ...asked, confirmedBy: 'b' })).toBeUndefined();
  expect(refuseOverride({ ...asked, confirmedBy: 'a' })).toMatchObject({ code: 'override-needs-second-person' });
  expect(refuseOverride({ ...asked, confirmedBy: 'p' })).toMatchObject({ code: 'self-dealing' });
  expect(refuseOverride({ ...asked, requestedBy: 'p' })).toMatchObject({ code: 'self-dealing' });
});

it('skips nothing that is decided, judged, voted, signed or somebody’s own word', () => {
  const skippable = taskKinds.filter((kind) => outcomeOfSkipped(kind) !== undefined);
  expect(skippable).toEqual([
    ...['release-opinion', 'acceptance-opinion', 'consultation-talk', 'training-completion'],
    ...['inauguration-invitation', 'inauguration', 'handover', 'duty-start-statement', 'pay-stop-certificate'],
    ...['payroll-change', 'registry-update', 'orientation', 'performance-plan'],
  ]);
  expect(refuseOverride({ ...asked, task: 'panel-vote' })).toMatchObject({ code: 'task-not-skippable' });
  expect(refuseOverride({ ...asked, task: 'panel-vote', kind: 'extend-deadline' })).toBeUndefined();
});
