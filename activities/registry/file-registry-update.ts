import { settleByHand } from '../../db/registry/registry-debt.ts';
import type { Filing } from '../mutation-case/completions/filing.ts';
import { resolveRegistryAlarm } from './raise-registry-alarm.ts';

/** HR has entered it at the registry itself: nothing of the case is sent any more, and its alarms are over. */
export const fileRegistryUpdate: Filing<'registry-update'> = async (desk, task, { reference, reason }) => {
  const by = { by: task.completed_by, reason: `${reason} (${reference})`, now: desk.now };
  for (const debt of await settleByHand(desk.tx, desk.case.case_number, by))
    await resolveRegistryAlarm(desk.tx, debt, desk.now);
};
