export interface DigestOrder {
  /** The workflow's time, epoch milliseconds. */
  now: number;
}

export interface NotificationDigestActivities {
  /** @returns how many readers got one */
  sendDigests(order: DigestOrder): Promise<number>;
}

export const notificationDigestType = 'notificationDigest';
/** Of the schedule, and in front of the ids of the workflows that it starts. */
export const notificationDigestId = 'notification-digest';
