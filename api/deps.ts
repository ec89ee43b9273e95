import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../db/open-database.ts';
import type { VerifyToken } from './http/token-verifier.ts';

/** What the API stands on; tests put their own pieces in. */
export interface ApiDeps {
  db: Database;
  client: Client;
  taskQueue: string;
  verifyToken: VerifyToken;
  log: Logger;
  allowDemonstrationPolicy: boolean;
  /** Address of the Temporal UI, when operators have one. */
  temporalUiUrl: string | undefined;
  /** How long a decision waits for the workflow's word. */
  commandDeadlineMs: number;
}
