import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { writesBackItself } from '../registry/registry-refusals.ts';
import { attemptsBeforeAlarm } from '../registry/registry-fault-code.ts';
import { reasons, reference } from './answer-shapes.ts';

export const registryUpdate = defineTask({
  kind: 'registry-update',
  code: 'T21',
  stage: 'placement',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Perbarui riwayat jabatan di SIASN', en: 'Update the position history in SIASN' },
  basis: 'Perpres 116/2022',
  // By hand: where the registry is switched off here, or refuses what the service sends again and again.
  form: z.strictObject({ reference, reason: reasons }),
  answer: () => ({}),
  check: (_form, { registry }) =>
    registry?.isOn && registry.owed > 0 && registry.attempts < attemptsBeforeAlarm ? writesBackItself : undefined,
});
