import { proxyActivities } from '@temporalio/workflow';
import type { NotificationDigestActivities } from '../../contract/notification-digest.ts';

// Without a limit on attempts: a database that is away in the morning owes the digest at noon.
const { sendDigests } = proxyActivities<NotificationDigestActivities>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '10s', maximumInterval: '5 minutes' },
});

/** Once a day: one letter for each reader who prefers it so (F72). @returns how many */
export async function notificationDigest(): Promise<number> {
  return sendDigests({ now: Date.now() });
}
