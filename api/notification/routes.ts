import { listNotifications } from './list-notifications.ts';
import { noteMailBounce, settleMailBounce } from './mail-bounces.ts';
import { chooseNotificationPreferences, readNotificationPreferences } from './notification-preferences.ts';
import { readNotification } from './read-notification.ts';

export const notificationRoutes = [
  listNotifications,
  readNotification,
  readNotificationPreferences,
  chooseNotificationPreferences,
  noteMailBounce,
  settleMailBounce,
];
