import { proxyActivities } from '@temporalio/workflow';
import type { DecreeActivities, DecreeLetterInput } from '../../contract/decree-messages.ts';

const { issueDecree } = proxyActivities<DecreeActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1s', maximumInterval: '5 minutes' },
  summary: 'Print and sign a letter of correction',
});

/** A letter that was signed outside of its case's procedure is printed and signed, however long the signer is away. */
export async function decreeLetter({ letter }: DecreeLetterInput): Promise<void> {
  await issueDecree({ letter, now: Date.now() });
}
