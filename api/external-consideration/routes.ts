import { externalClients } from './external-clients.ts';
import { listConsiderations } from './list-considerations.ts';
import { registerExternalClient } from './register-external-client.ts';
import { replyToConsideration } from './reply-to-consideration.ts';

export const considerationRoutes = [listConsiderations, replyToConsideration, externalClients, registerExternalClient];
