import { attachReplyDocument } from './attach-reply-document.ts';
import { externalClients } from './external-clients.ts';
import { listConsiderations } from './list-considerations.ts';
import { registerExternalClient } from './register-external-client.ts';
import { replyToConsideration } from './reply-to-consideration.ts';

export const considerationRoutes = [
  listConsiderations,
  attachReplyDocument,
  replyToConsideration,
  externalClients,
  registerExternalClient,
];
