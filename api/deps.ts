import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../db/open-database.ts';
import type { RateWalls } from './http/rate-walls.ts';
import type { VerifyToken } from './http/token-verifier.ts';
import type { WebDoor } from './identity/web-door.ts';

/** What the API stands on; tests put their own pieces in. */
export interface ApiDeps {
  db: Database;
  client: Client;
  taskQueue: string;
  verifyToken: VerifyToken;
  /** Login by browser; absent where only bearer tokens are taken. */
  web?: WebDoor | undefined;
  /** Absent: as many requests as come. */
  walls?: RateWalls | undefined;
  log: Logger;
  allowDemonstrationPolicy: boolean;
  /** Reverse proxies whose word about the caller's address is believed; none unless given. */
  trustedProxies?: number;
  /** Address of the Temporal UI, when operators have one. */
  temporalUiUrl: string | undefined;
  /** How long a decision waits for the workflow's word. */
  commandDeadlineMs: number;
}
