import { sql } from 'kysely';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { tellNominee } from '../../db/vacancy/tell-vacancy.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';
import { RotationWaits } from '../rotation/find-party.ts';
import type { CaseDesk } from './case-desk.ts';

/** The employee does not sit where the case says they leave. */
export class OriginLeft extends Error {}

/**
 * Moves one or several people at once: first everybody leaves, then everybody arrives, so that a swap never puts two people on one post,
 * not even within the transaction.
 * @throws OriginLeft, RotationWaits, or what the constraints of the incumbencies say
 */
export async function moveTogether(party: readonly CaseDesk[]): Promise<void> {
  for (const desk of party) await begin(desk);
  for (const desk of party) await leave(desk);
  for (const desk of party) await arrive(desk);
  const { tx, now } = party[0]!;
  await refreshProfiles(
    tx,
    party.map((desk) => desk.case.employee_id),
    now,
  );
  for (const desk of party) await settle(desk, party);
}

async function begin({ tx, case: own, now }: CaseDesk): Promise<void> {
  const due = await tx
    .updateTable('placement')
    .set({ state: 'applied', applied_at: now })
    .where('case_number', '=', own.case_number)
    .where('state', '=', 'scheduled')
    .executeTakeFirst();
  // Rescinded between the look at it and the lock.
  if (due.numUpdatedRows === 0n) throw new RotationWaits('mate-not-ready', own.case_number);
}

async function leave({ tx, case: own, now }: CaseDesk): Promise<void> {
  const { employee_id, origin_post_id, effective_date } = own;
  const ended = await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ${effective_date}::date), recorded_at = ${now}
    where employee_id = ${employee_id} and post_id = ${origin_post_id} and valid_at @> ${effective_date}::date
  `.execute(tx);
  if (ended.numAffectedRows !== 1n) throw new OriginLeft();
}

async function arrive({ tx, case: own, now }: CaseDesk): Promise<void> {
  const { employee_id, target_post_id: post_id, effective_date, case_number } = own;
  await tx
    .insertInto('incumbency')
    .values({
      ...{ employee_id, post_id, case_number, valid_at: `[${effective_date!},)` },
      ...{ source: 'mutation-case', recorded_at: now },
    })
    .execute();
}

async function settle(desk: CaseDesk, party: readonly CaseDesk[]): Promise<void> {
  const { tx, now } = desk;
  const { case_number, origin_post_id, target_post_id, effective_date } = desk.case;
  // The post is held now, so it needs no reservation; the alarms of earlier attempts are over.
  await tx
    .updateTable('mutation_case')
    .set({ reserves_post: false, needs_attention: false })
    .where('case_number', '=', case_number)
    .execute();
  await tx
    .updateTable('alarm')
    .set({ resolved_at: now })
    .where('case_number', '=', case_number)
    .where('kind', 'in', ['placement-blocked', 'rotation-waits'])
    .where('resolved_at', 'is', null)
    .execute();
  await tellNominee(tx, case_number, 'placed');
  if (!(await isTaken(desk, party)))
    await orderVacancy(tx, {
      ...{ postId: origin_post_id, origin: 'placement', dedupe: `placement:${case_number}` },
      causedByCase: case_number,
    });
  desk.audit('placement-applied', {
    ...{ from: origin_post_id, to: target_post_id, effectiveDate: effective_date },
    ...(party.length > 1 && { together: party.length }),
  });
}

/** Whether the post that is left has its successor: who moves along, or whose case of the same batch is still on its way. */
async function isTaken({ tx, case: own }: CaseDesk, party: readonly CaseDesk[]): Promise<boolean> {
  if (party.some((mate) => mate.case.target_post_id === own.origin_post_id)) return true;
  if (own.rotation_batch_id === null) return false;
  const coming = await tx
    .selectFrom('mutation_case')
    .select('case_number')
    .where('target_post_id', '=', own.origin_post_id)
    .where('reserves_post', '=', true)
    .where('rotation_batch_id', '=', own.rotation_batch_id)
    .executeTakeFirst();
  return coming !== undefined;
}
