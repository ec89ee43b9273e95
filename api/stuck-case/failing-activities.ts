import type { Client } from '@temporalio/client';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { vacancyWorkflowId } from '../../contract/vacancy.ts';

export interface FailingActivity {
  /** Name of the activity, or `workflow-task` where the procedure itself cannot go on. */
  activity: string;
  attempts: number;
}

/** A first or second failure is a hiccup. */
const tolerated = 3;
const abreast = 10;
const deadlineMs = 2_000;

/**
 * Which of the cases have work pending in Temporal that fails again and again. Asked only of the cases listed, ten at a time
 * and two seconds in all.
 * @returns by case number; null where Temporal did not answer in time
 */
export async function failingActivities(
  client: Client,
  owners: readonly { caseNumber: string; vacancyId: string | null }[],
): Promise<Map<string, FailingActivity[] | null>> {
  const found = new Map<string, FailingActivity[] | null>();
  const waiting = [...owners];
  const until = Date.now() + deadlineMs;
  const lookOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      found.set(next.caseNumber, Date.now() < until ? await look(client, workflowIdOf(next), until) : null);
  };
  await Promise.all(Array.from({ length: abreast }, lookOn));
  return found;
}

function workflowIdOf({ caseNumber, vacancyId }: { caseNumber: string; vacancyId: string | null }): string {
  return vacancyId === null ? mutationCaseId(caseNumber) : vacancyWorkflowId(vacancyId);
}

async function look(client: Client, workflowId: string, until: number): Promise<FailingActivity[] | null> {
  try {
    const { raw } = await client.withDeadline(until, () => client.workflow.getHandle(workflowId).describe());
    const pending = (raw.pendingActivities ?? []).map((activity) => ({
      activity: activity.activityType?.name ?? 'activity',
      attempts: activity.attempt ?? 0,
    }));
    const turn = { activity: 'workflow-task', attempts: raw.pendingWorkflowTask?.attempt ?? 0 };
    return [...pending, turn].filter(({ attempts }) => attempts > tolerated);
  } catch {
    // Away, or too slow, or not begun yet: the rest of the list is true all the same.
    return null;
  }
}
