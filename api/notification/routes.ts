import { listNotifications } from './list-notifications.ts';
import { readNotification } from './read-notification.ts';

export const notificationRoutes = [listNotifications, readNotification];
