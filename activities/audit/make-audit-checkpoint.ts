import { sql, type Transaction } from 'kysely';
import { auditTimeZone, type CheckpointMade, type CheckpointOrder } from '../../contract/audit-checkpoint.ts';
import { readCheckpointHeads } from '../../db/audit/read-checkpoint-heads.ts';
import { readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import type { DB } from '../../db/generated/database.ts';
import type { Database } from '../../db/open-database.ts';
import { chainStart } from '../../domain/audit/audit-event.ts';
import { type CheckpointHead, inLeafOrder, makeCheckpoint } from '../../domain/audit/checkpoint.ts';
import { localDate } from '../../domain/calendar/office-day.ts';

/**
 * Writes the checkpoint of the office's day over all heads as one moment saw them. A day has one: a repeated call, or a
 * schedule that catches up, finds it and gives it back.
 */
export async function makeAuditCheckpoint(db: Database, { now }: CheckpointOrder): Promise<CheckpointMade> {
  const day = localDate(now, auditTimeZone).toString();
  // Two at once: the unique `previous` refuses the later one, and its retry finds the day written.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const [last] = await readCheckpoints(tx, { limit: 1 });
      if (last && last.day >= day) return { day: last.day, leaves: last.leaves, root: last.root, hash: last.hash };
      const before = last ? await readCheckpointHeads(tx, last.day) : [];
      const heads = inLeafOrder(await readHeads(tx));
      const [madeAt, previous, leaves] = [new Date(now).toISOString(), last?.hash ?? chainStart, heads.length];
      const { root, body, hash } = makeCheckpoint(sha256, heads, { day, madeAt, previous });
      await write(tx, { day, root, leaves, previous, body, hash, madeAt });
      await writeHeads(tx, day, moved(heads, before));
      return { day, leaves, root, hash };
    });
}

async function readHeads(tx: Transaction<DB>): Promise<CheckpointHead[]> {
  const { rows } = await sql<CheckpointHead>`
    select number as "caseNumber", agency_id as agency, seq, encode(hash, 'hex') as hash
    from chain_head where seq is not null`.execute(tx);
  return rows;
}

function moved(heads: readonly CheckpointHead[], before: readonly CheckpointHead[]): CheckpointHead[] {
  const known = new Map(before.map((head) => [head.caseNumber, head]));
  return heads.filter(({ caseNumber, agency, hash }) => {
    const head = known.get(caseNumber);
    return head?.hash !== hash || head.agency !== agency;
  });
}

interface NewCheckpoint {
  day: string;
  root: string;
  leaves: number;
  previous: string;
  body: string;
  hash: string;
  madeAt: string;
}

async function write(tx: Transaction<DB>, made: NewCheckpoint): Promise<void> {
  await sql`
    insert into audit_checkpoint (day, root, leaves, previous, body, hash, made_at)
    values (${made.day}, decode(${made.root}, 'hex'), ${made.leaves}, decode(${made.previous}, 'hex'), ${made.body},
      decode(${made.hash}, 'hex'), ${made.madeAt})`.execute(tx);
}

async function writeHeads(tx: Transaction<DB>, day: string, heads: readonly CheckpointHead[]): Promise<void> {
  await sql`
    insert into audit_checkpoint_head (case_number, day, agency_id, seq, hash)
    select case_number, ${day}, agency, seq, decode(hash, 'hex')
    from unnest(${heads.map((head) => head.caseNumber)}::text[], ${heads.map((head) => head.agency)}::text[],
      ${heads.map((head) => head.seq)}::int[], ${heads.map((head) => head.hash)}::text[])
      as moved (case_number, agency, seq, hash)`.execute(tx);
}
