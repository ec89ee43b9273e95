import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { freezesChanged, mutationCaseId } from '../../contract/mutation-case.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

const deadlineMs = 10_000;

/** Tells cases that freezes have changed, so that they read the rules again. */
export async function tellOfFreezes({ client }: ApiDeps, caseNumbers: readonly string[]): Promise<void> {
  const signals = caseNumbers.map(async (caseNumber) => {
    try {
      await client.workflow.getHandle(mutationCaseId(caseNumber)).signal(freezesChanged);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return;
      if (error instanceof ServiceError) throw new Problem('service-unavailable', { headers: { 'Retry-After': '5' } });
      throw error;
    }
  });
  await client.withDeadline(Date.now() + deadlineMs, () => Promise.all(signals));
}
