import { sql, type Transaction } from 'kysely';
import type { VacancyOpening } from '../../contract/vacancy.ts';
import type { DB } from '../../db/generated/database.ts';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { appendVacancyAudit } from '../../db/vacancy/append-vacancy-audit.ts';
import { chainStart } from '../../domain/audit/audit-event.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { isRefusal, RefusalError } from '../../domain/refusal.ts';
import { vacancyNumber } from '../../domain/vacancy/vacancy-number.ts';
import { postClosed, postHeld } from '../../domain/vacancy/vacancy-refusals.ts';
import type { VacancyOrigin } from '../../domain/vacancy/vacancy-state.ts';
import { prepareMatch } from '../matching/prepare-match.ts';
import { tellRefusedOrder } from './tell-refused-order.ts';
import { lockVacancy, VacancyDesk } from './vacancy-desk.ts';
import { vacancyExclusions } from '../../domain/vacancy/vacancy-refusals.ts';
import { refusing } from '../refusing.ts';
import { refusalOf } from './refusal-of.ts';

interface Order {
  postId: string;
  origin: VacancyOrigin;
  causedByCase?: string | null;
  freeFrom?: string | null;
}

/**
 * Opens a vacancy: the row with the policy it keeps, what caused it and the first audit event, in one transaction. A constraint refuses a
 * second open vacancy of the post.
 */
export async function startVacancy(db: Database, order: Ordered): Promise<VacancyOpening> {
  try {
    return await start(db, order);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) await tellRefusedOrder(db, order, refusal);
    throw error;
  }
}

interface Ordered {
  vacancy: string;
  command: string;
  now: number;
}

async function start(db: Database, { vacancy, command, now }: Ordered): Promise<VacancyOpening> {
  return refusing(vacancyExclusions, () =>
    db.transaction().execute(async (tx) => {
      const said = await tx
        .selectFrom('vacancy_command')
        .selectAll()
        .where('id', '=', command)
        .executeTakeFirstOrThrow();
      const before = await tx.selectFrom('vacancy').select('id').where('id', '=', vacancy).executeTakeFirst();
      if (!before)
        await open(tx, { vacancy, command, account: said.account_id, at: new Date(now) }, said.body as never);
      const desk = new VacancyDesk(tx, await lockVacancy(tx, vacancy), new Date(now));
      if (!before) {
        const { origin, post_id, caused_by_case } = desk.vacancy;
        desk.audit(
          'vacancy-opened',
          { origin, post: post_id, causedByCase: caused_by_case },
          { actor: said.account_id ?? 'system' },
        );
        await appendVacancyAudit(tx, vacancy, desk.events);
      }
      const { number, unit_id: unit } = desk.vacancy;
      return { number, unit, rounds: desk.policy['vacancy.rounds'] };
    }),
  );
}

interface Opened {
  vacancy: string;
  command: string;
  account: string | null;
  at: Date;
}

async function open(tx: Transaction<DB>, { vacancy, command, account, at }: Opened, order: Order): Promise<void> {
  const { agencyId, timeZone } = await readPlace(tx, order.postId);
  const today = localDate(at.getTime(), timeZone);
  await refusePost(tx, order, today.toString());
  const own = await readPolicyParameters(tx, agencyId, 'standard', today.toString());
  const policy = policyWith('standard', own);
  const prepared = await prepareMatch(tx, { postId: order.postId, scope: 'agency', today: today.toString(), policy });
  if (isRefusal(prepared)) throw new RefusalError(prepared);
  const { rows } = await sql<{ count: string }>`select nextval('vacancy_number') as count`.execute(tx);
  await tx
    .insertInto('vacancy')
    .values({
      id: vacancy,
      number: vacancyNumber(today.year, Number(rows[0]!.count)),
      command_id: command,
      agency_id: agencyId,
      post_id: order.postId,
      origin: order.origin,
      caused_by_case: order.causedByCase ?? null,
      parent_vacancy: await parentOf(tx, order.causedByCase),
      free_from: order.freeFrom ?? null,
      opened_by: account,
      opened_at: at,
      policy: JSON.stringify(policy),
      state: 'opened',
    })
    .execute();
  await tx
    .insertInto('vacancy_head')
    .values({ vacancy_id: vacancy, seq: 0, hash: Buffer.from(chainStart, 'hex') })
    .execute();
}

async function readPlace(tx: Transaction<DB>, postId: string): Promise<{ agencyId: string; timeZone: string }> {
  return tx
    .selectFrom('post')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .innerJoin('agency', 'agency.id', 'org_unit.agency_id')
    .select(['agency.id as agencyId', 'agency.time_zone as timeZone'])
    .where('post.id', '=', postId)
    .executeTakeFirstOrThrow();
}

async function refusePost(tx: Transaction<DB>, { postId, freeFrom }: Order, today: string): Promise<void> {
  const { rows } = await sql<{ closed: boolean; held: boolean }>`
    select exists (select from post_closure where post_id = ${postId}) as closed,
      exists (select from incumbency where post_id = ${postId}
        and valid_at @> ${today}::date and upper_inf(valid_at)) as held`.execute(tx);
  if (rows[0]!.closed) throw new RefusalError(postClosed);
  // Before a retirement its holder is still there.
  if (rows[0]!.held && !freeFrom) throw new RefusalError(postHeld);
}

/** The vacancy whose nominee's case freed this post. */
async function parentOf(tx: Transaction<DB>, caseNumber: string | null | undefined): Promise<string | null> {
  if (!caseNumber) return null;
  const nomination = await tx
    .selectFrom('vacancy_nomination')
    .select('vacancy_id')
    .where('case_number', '=', caseNumber)
    .executeTakeFirst();
  return nomination?.vacancy_id ?? null;
}
