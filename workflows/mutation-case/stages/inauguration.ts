import { condition } from '@temporalio/workflow';
import type { CaseFile } from '../case-file.ts';

/** Its story is awaited with the placement; a case that is taken back before that has nobody left to wait. */
export function beginInauguration(file: CaseFile): void {
  if (!file.facts.inaugurated) return;
  file.inauguration = inaugurate(file);
  file.inauguration.catch(() => undefined);
}

/**
 * Beside training and placement, for its 30 days run from the decree (Perka BKN 7/2017): the employee is invited, the oath is recorded, and
 * where it is not within the term HR is alarmed. The move itself does not wait for it.
 */
async function inaugurate(file: CaseFile): Promise<void> {
  const planned = file.write({ do: 'plan-inauguration' });
  const held = inviteAndHold(file);
  const oath = { taken: false };
  void held.then(() => (oath.taken = true));
  const { inaugurateBy } = await planned;
  const wait = inaugurateBy! * 1000 - Date.now();
  const inTime = wait > 0 && (await condition(() => oath.taken, wait, { summary: 'last day for the inauguration' }));
  if (!inTime && !oath.taken) void file.write({ do: 'alarm-inauguration' });
  await held;
}

async function inviteAndHold(file: CaseFile): Promise<void> {
  await file.ask('inauguration-invitation');
  await file.ask('inauguration');
}
