import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { saidOfObjection } from './said-of-objection.ts';
import { tellOfObjection } from './tell-of-objection.ts';

/** The authority lets the move wait for its decision on the objection, and says why. */
export async function holdEffectiveDate(desk: CaseDesk, command: string): Promise<void> {
  const said = await saidOfObjection(desk, command);
  const [by, body] = [said.by, said.body as { reason: string }];
  if (await isPlaced(desk)) {
    desk.recorded.objection = { refused: 'placement-begun' };
    return;
  }
  await hold(desk, { held: 'authority', held_by: by, hold_reason: body.reason });
  desk.recorded.objection = { held: true };
}

/** @returns whether the policy holds the date of every move that is objected to */
export async function holdByPolicy(desk: CaseDesk): Promise<boolean> {
  if (desk.policy['objection.holdsEffectiveDate'] !== 1 || (await isPlaced(desk))) return false;
  await hold(desk, { held: 'policy' });
  return true;
}

interface Hold {
  held: 'policy' | 'authority';
  held_by?: string;
  hold_reason?: string;
}

async function hold(desk: CaseDesk, said: Hold): Promise<void> {
  const { case_number: caseNumber } = desk.case;
  await desk.tx
    .updateTable('objection')
    .set({ ...said, held_at: desk.now })
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'pending')
    .execute();
  desk.audit('effective-date-held', { by: said.held }, said.held_by === undefined ? {} : { actor: said.held_by });
  await tellOfObjection(desk, letters['effective-date-held']({ caseNumber }), '', true);
}

async function isPlaced(desk: CaseDesk): Promise<boolean> {
  const placement = await desk.tx
    .selectFrom('placement')
    .select('state')
    .where('case_number', '=', desk.case.case_number)
    .executeTakeFirst();
  return placement !== undefined && placement.state !== 'scheduled';
}
