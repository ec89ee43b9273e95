import { endAWebhook, listWebhooks, registerWebhook } from './webhooks.ts';

export const webhookRoutes = [registerWebhook, listWebhooks, endAWebhook];
