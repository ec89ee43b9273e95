import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface CheckpointRow {
  /** ISO date. */
  day: string;
  root: string;
  leaves: number;
  previous: string;
  body: string;
  hash: string;
  madeAt: Date;
}

export interface CheckpointWindow {
  /** Only checkpoints up to this day. */
  until?: string | undefined;
  /** Only checkpoints before this day, newest first. */
  before?: string | undefined;
  limit?: number;
}

/** Checkpoints with their hashes in hexadecimal: oldest first, or newest first where a limit is given. */
export async function readCheckpoints(db: Database, window: CheckpointWindow = {}): Promise<CheckpointRow[]> {
  return (
    db
      .selectFrom('audit_checkpoint')
      .select([
        sql<string>`day::text`.as('day'),
        sql<string>`encode(root, 'hex')`.as('root'),
        'leaves',
        sql<string>`encode(previous, 'hex')`.as('previous'),
        'body',
        sql<string>`encode(hash, 'hex')`.as('hash'),
        'made_at as madeAt',
      ])
      // Compared as text: a well-formed day of the year 0 is no date to Postgres.
      .$if(window.until !== undefined, (query) => query.where(sql<boolean>`day::text <= ${window.until}`))
      .$if(window.before !== undefined, (query) => query.where(sql<boolean>`day::text < ${window.before}`))
      .orderBy('audit_checkpoint.day', window.limit === undefined ? 'asc' : 'desc')
      .$if(window.limit !== undefined, (query) => query.limit(window.limit!))
      .execute()
  );
}
