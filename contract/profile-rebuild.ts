/** The workflow type; the schedule starts one a night. */
export const profileRebuildType = 'profileRebuild';
/** Of the schedule, and in front of the ids of the workflows that it starts. */
export const profileRebuildId = 'profile-rebuild';

export interface ProfilesRebuilt {
  /** Profiles that were written because they had changed. */
  changed: number;
}

export interface ProfileRebuildActivities {
  /** `now` is the workflow's time, epoch milliseconds. */
  rebuildAllProfiles(order: { now: number }): Promise<ProfilesRebuilt>;
}
