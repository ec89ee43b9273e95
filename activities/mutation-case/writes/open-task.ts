import type { CaseWrite } from '../../../contract/case-record.ts';
import { readLetterPeople } from '../../../db/decree/read-letter-people.ts';
import type { Stage } from '../../../domain/mutation-case/stage.ts';
import type { TaskDefinition } from '../../../domain/task/define-task.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../../domain/task-kinds/task-definitions.ts';
import { findHolder } from '../../assignment/find-holder.ts';
import { placeTask } from '../../assignment/place-task.ts';
import { noteDecisionTask } from '../../objection/decision-task.ts';
import { delegateOf } from '../../objection/objection-authority.ts';
import { countedFrom } from '../counted-from.ts';
import type { CaseDesk } from '../case-desk.ts';

type Opening = Extract<CaseWrite, { do: 'open-task' }>;

/** Opens a task: who holds it, by when, who is told. Without a holder it is an alarm, never a shorter chain (F07). */
export async function openTask(desk: CaseDesk, { task: id, kind, item, session }: Opening): Promise<void> {
  const definition = taskDefinitions[kind];
  const barred = await barredFrom(desk, definition, item);
  const seat = item !== undefined && session !== undefined ? { seat: item, session } : undefined;
  await placeTask(desk, {
    ...{ id, kind, barred, item: item ?? null, session: session ?? null },
    stage: desk.case.stage as Stage,
    holder: await findHolder(desk, definition.assignee, barred, seat),
    countedFrom: await countedFrom(desk, { kind, session: session ?? null, opened_at: desk.now }),
  });
  if (kind === 'objection-decision') await noteDecisionTask(desk, id);
}

/** Nobody acts on a case about themselves; whoever proposed or drafted does not decide (F09). */
async function barredFrom(
  desk: CaseDesk,
  definition: Pick<TaskDefinition<TaskKind, never, object>, 'assignee' | 'bars'>,
  item: number | undefined,
) {
  if (definition.assignee.by === 'employee') return [];
  const barred = [desk.case.employee_account_id];
  if (definition.bars?.includes('proposer')) barred.push(desk.case.opened_by);
  if (definition.bars?.includes('delegate')) {
    const delegate = await delegateOf(desk);
    if (delegate !== undefined) barred.push(delegate);
  }
  if (definition.bars?.includes('drafter')) {
    const { drafter, initiallers } = await readLetterPeople(desk.tx, desk.case.case_number);
    if (drafter !== null) barred.push(drafter);
    if (definition.bars.includes('initialler')) barred.push(...initiallers);
  }
  if (definition.bars?.includes('waiver-asker')) {
    const asked = await desk.tx
      .selectFrom('training')
      .select('waiver_asked_by')
      .where('case_number', '=', desk.case.case_number)
      .where('item', '=', item ?? 0)
      .executeTakeFirst();
    if (asked?.waiver_asked_by) barred.push(asked.waiver_asked_by);
  }
  return barred;
}
