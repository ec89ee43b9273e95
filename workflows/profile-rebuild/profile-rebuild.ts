import { proxyActivities } from '@temporalio/workflow';
import type { ProfileRebuildActivities, ProfilesRebuilt } from '../../contract/profile-rebuild.ts';

// No limit on attempts: a night without a database is made up for in the morning.
const { rebuildAllProfiles } = proxyActivities<ProfileRebuildActivities>({
  startToCloseTimeout: '4 hours',
  heartbeatTimeout: '2 minutes',
  retry: { initialInterval: '10s', maximumInterval: '5 minutes' },
  summary: 'What age, tenure and years changed in the profiles',
});

/** Once a night: the profiles that matching reads, as of the day that begins (F37). */
export async function profileRebuild(): Promise<ProfilesRebuilt> {
  return rebuildAllProfiles({ now: Date.now() });
}
