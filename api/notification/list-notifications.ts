import { z } from 'zod';
import { listNotifications as readNotifications } from '../../db/reading/list-notifications.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, flag, instant, limit, page, taskId, uuid } from '../http/shapes.ts';

const notification = z.strictObject({
  id: uuid,
  kind: z.string(),
  caseNumber: caseNumber.nullable(),
  taskId: taskId.nullable(),
  subject: z.string(),
  body: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
});

export const listNotifications = defineRoute({
  method: 'get',
  path: '/v1/notifications',
  action: 'notification.read',
  tag: 'Notifications',
  summary: 'What you were told, newest first',
  query: z.strictObject({ unread: flag.optional(), after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page of notifications', schema: page(notification) } },
  async handle({ actor, query }, { db }) {
    const rows = await readNotifications(db, actor.account, query);
    return {
      status: 200,
      body: pageOf(
        rows,
        query.limit,
        (row) => row.id,
        (row) => row,
      ),
    };
  },
});
