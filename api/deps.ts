import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../db/open-database.ts';
import type { DocumentDesk } from './documents/document-desk.ts';
import type { OfficeNetworks } from './http/office-networks.ts';
import type { RateWalls } from './http/rate-walls.ts';
import type { VerifyToken } from './http/token-verifier.ts';
import type { LiveDesk } from './live/live-desk.ts';
import type { ApiMetrics } from './metrics/api-metrics.ts';
import type { WebDoor } from './identity/web-door.ts';

/** What the API stands on; tests put their own pieces in. */
export interface ApiDeps {
  db: Database;
  client: Client;
  taskQueue: string;
  verifyToken: VerifyToken;
  /** Login by browser; absent where only bearer tokens are taken. */
  web?: WebDoor | undefined;
  /** Folder of the built pages; absent: one plain page says what this is. */
  pages?: string | undefined;
  /** Absent: no documents are taken in and none are given out. */
  documents?: DocumentDesk | undefined;
  /** Absent: nobody is told of changes as they happen. */
  live?: LiveDesk | undefined;
  /** Absent: as many requests as come. */
  walls?: RateWalls | undefined;
  /** Absent: every role counts wherever its holder is. */
  officeNetworks?: OfficeNetworks;
  /** Absent: nobody counts. */
  metrics?: Pick<ApiMetrics, 'count'> | undefined;
  /** Whether this installation writes to the national registry. */
  registryIsOn?: boolean;
  /** Under which webhooks are signed; absent: none can be registered. */
  webhooks?: { key: string | undefined; inside: boolean };
  log: Logger;
  allowDemonstrationPolicy: boolean;
  /** Reverse proxies whose word about the caller's address is believed; none unless given. */
  trustedProxies?: number;
  /** Where people reach the API, for what is printed; absent: a path without an address. */
  publicUrl?: string;
  /** Address of the Temporal UI, when operators have one. */
  temporalUiUrl: string | undefined;
  /** How long a decision waits for the workflow's word. */
  commandDeadlineMs: number;
}
