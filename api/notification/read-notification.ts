import { z } from 'zod';
import { markNotificationRead } from '../../db/command/mark-notification-read.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams, uuid } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

export const readNotification = defineRoute({
  method: 'post',
  path: '/v1/notifications/{id}/read',
  action: 'notification.read',
  tag: 'Notifications',
  summary: 'Mark a notification as read',
  params: uuidParams,
  answers: { 200: { description: 'It is read', schema: z.strictObject({ id: uuid, read: z.literal(true) }) } },
  async handle({ actor, params }, { db }) {
    if (!(await markNotificationRead(db, actor.account, params.id))) throw new Problem('not-found');
    return { status: 200, body: { id: params.id, read: true } };
  },
});
