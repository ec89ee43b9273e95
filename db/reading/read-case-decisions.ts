import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../open-database.ts';

/** Who advised and who decided: sessions with their votes, decisions with their reasons, the decree. */
export async function readCaseDecisions(db: Database, caseNumber: string) {
  const [deliberations, decisions, decree] = await Promise.all([
    db
      .selectFrom('deliberation')
      .select([
        'session',
        'seats',
        'quorum',
        'favour',
        'against',
        'abstain',
        'advice',
        'minutes',
        'concluded_at as concludedAt',
      ])
      // Votes are seen once the session has concluded, so that nobody votes after another's.
      .select((select) =>
        jsonArrayFrom(
          select
            .selectFrom('vote')
            .innerJoin('account', 'account.id', 'vote.account_id')
            .select(['vote.seat', 'account.name as by', 'vote.choice', 'vote.reasons', 'vote.cast_at as at'])
            .whereRef('vote.case_number', '=', 'deliberation.case_number')
            .whereRef('vote.session', '=', 'deliberation.session')
            .orderBy('vote.seat'),
        ).as('votes'),
      )
      .where('case_number', '=', caseNumber)
      .orderBy('session')
      .execute(),
    db
      .selectFrom('decision')
      .innerJoin('task', 'task.id', 'decision.task_id')
      .innerJoin('account', 'account.id', 'task.completed_by')
      .select([
        'decision.authority',
        'decision.decision',
        'decision.reasons',
        'decision.reference',
        'decision.effective_date as effectiveDate',
        'account.name as by',
        'task.completed_at as at',
      ])
      .where('decision.case_number', '=', caseNumber)
      .orderBy('task.completed_at')
      .execute(),
    db
      .selectFrom('decree')
      .innerJoin('account as drafter', 'drafter.id', 'decree.drafted_by')
      .leftJoin('account as signer', 'signer.id', 'decree.signed_by')
      .select([
        'decree.number',
        'decree.dated',
        'drafter.name as draftedBy',
        'signer.name as signedBy',
        'decree.signed_at as signedAt',
        'decree.received_at as receivedAt',
        'decree.demotion_ground as demotionGround',
      ])
      .where('decree.case_number', '=', caseNumber)
      .executeTakeFirst(),
  ]);
  return { deliberations, decisions, decree: decree ?? null };
}
