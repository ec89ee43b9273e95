import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** Whoever waits for an answer is given one by then; later they hear by letter. */
const answeredWithinSeconds = 10;

interface Ordered {
  agency: string;
  position: string;
  account: string | null;
  /** Nobody waits at the counter for the answer any more. */
  late: boolean;
}

/**
 * An order that is refused is told to whoever gave it: one of the service itself (a placement, a reversal, a retirement, an import) to HR, a person's
 * own where its answer can no longer reach them. Of a post whose vacancy is open already nobody needs to hear.
 */
export async function tellRefusedOrder(
  db: Database,
  { command, now }: { command: string; now: number },
  refusal: Refusal,
): Promise<void> {
  if (refusal.code === 'vacancy-open-already') return;
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<Ordered>`
      select org_unit.agency_id as agency, position.name as position, said.account_id as account,
        uuid_extract_timestamp(said.id) < clock_timestamp() - ${answeredWithinSeconds} * interval '1 second' as late
      from vacancy_command said join post on post.id = said.body ->> 'postId'
      join position on position.id = post.position_id join org_unit on org_unit.id = post.unit_id
      where said.id = ${command}::uuid`.execute(tx);
    const [ordered] = rows;
    if (!ordered || (ordered.account !== null && !ordered.late)) return;
    const { agency, position, account } = ordered;
    const accounts = account === null ? await findRoleHolders(tx, agency, 'hr-officer') : [account];
    const letter = letters['vacancy-refused']({ position, why: refusal.message });
    await oweLetter(tx, { accounts, letter, dedupe: `vacancy-refused:${command}`, now: new Date(now) });
  });
}
