import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** The training of a case as it stands now, by item. */
export async function readTraining(db: Database, caseNumber: string) {
  return db
    .selectFrom('training')
    .leftJoin('training_course as course', 'course.id', 'training.course_id')
    .leftJoin('training_session as session', 'session.id', 'training.session_id')
    .select(['training.item', 'training.competency', 'training.course', 'training.hours', 'training.status'])
    .select(['course.mode', 'course.provider'])
    .select(
      sql<{ id: string; en: string } | null>`case when course.id is not null
        then jsonb_build_object('id', course.title_id, 'en', course.title_en) end`.as('title'),
    )
    .select(['training.reasons', 'session.starts_on as startsOn', 'session.ends_on as endsOn', 'session.place'])
    .select(['training.evidence', 'training.evidence_document as evidenceDocument'])
    .select(['training.completed_on as completedOn', 'training.carried_at as carriedAt'])
    .select(['training.waiver_code as waiverCode', 'training.waiver_reason as waiverReason'])
    .select(['training.waiver_decision as waiverDecision'])
    .where('training.case_number', '=', caseNumber)
    .orderBy('training.item')
    .execute();
}
