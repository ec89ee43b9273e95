import { sql } from 'kysely';
import { ageOfRetirement } from '../../domain/personnel/age-of-retirement.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { retirementDate } from '../../domain/personnel/retirement.ts';
import type { EffectiveDateFacts } from '../../domain/placement/effective-date-facts.ts';
import type { Database } from '../../db/open-database.ts';

interface Asked {
  caseNumber: string;
  /** The post decided, where it is another one than the case has now. */
  postId?: string | undefined;
  /** In the agency's time zone, ISO date. */
  today: string;
}

interface Row {
  serves: boolean;
  birthDate: string | null;
  posts: { name: string; class: PositionClass }[];
  freezes: { from: string; to: string | null }[];
  freezeApproved: boolean;
  trainingEndsOn: string | null;
  heldUntil: string | null;
  heldForGood: boolean;
  postAbolished: boolean;
}

/** What a date of a case's move is held against, as it stands now. */
export async function readEffectiveDateFacts(
  db: Database,
  { caseNumber, postId, today }: Asked,
): Promise<EffectiveDateFacts> {
  const { rows } = await sql<Row>`
    with moved as (
      select c.case_number, c.employee_id, c.origin_post_id, c.rotation_batch_id,
        coalesce(${postId ?? null}::text, c.target_post_id) as target_post_id
      from mutation_case c where c.case_number = ${caseNumber}),
    -- Who sits in the target post and does not leave it: neither by the same batch nor by a case of their own decided already.
    sitting as (
      select held.valid_at from moved join incumbency held on held.post_id = moved.target_post_id
      where held.employee_id <> moved.employee_id and (upper_inf(held.valid_at) or upper(held.valid_at) > ${today}::date)
        and not exists (select from rotation_leaving leaving
          where leaving.employee_id = held.employee_id and leaving.batch_id = moved.rotation_batch_id)),
    leaving as (
      select least(coalesce(upper(sitting.valid_at), 'infinity'), coalesce((
        select min(other.effective_date) from moved join mutation_case other on other.origin_post_id = moved.target_post_id
          and other.case_number <> moved.case_number and other.closed_at is null and other.effective_date is not null
      ), 'infinity')) as until from sitting)
    select employee.legal_status = 'active' as serves, employee.birth_date as "birthDate",
      (select jsonb_agg(jsonb_build_object('name', position.name, 'class', position.position_class))
        from post join position on position.id = post.position_id
        where post.id in (moved.origin_post_id, moved.target_post_id)) as posts,
      (select coalesce(jsonb_agg(jsonb_build_object('from', lower(frozen.valid_at), 'to', upper(frozen.valid_at))
          order by frozen.valid_at), '[]')
        from region_freeze frozen where frozen.approval_reference is null and frozen.agency_id in (
          select unit.agency_id from post join org_unit unit on unit.id = post.unit_id
          where post.id in (moved.origin_post_id, moved.target_post_id))) as freezes,
      exists (select from external_consideration asked where asked.case_number = moved.case_number
        and asked.kind = 'freeze-approval' and asked.state = 'approved') as "freezeApproved",
      (select max(session.ends_on)::text from training join training_session session on session.id = training.session_id
        where training.case_number = moved.case_number and training.status in ('planned', 'waiver-asked')) as "trainingEndsOn",
      (select max(until)::text from leaving where until <> 'infinity') as "heldUntil",
      exists (select from leaving where until = 'infinity') as "heldForGood",
      exists (select from post_closure where post_closure.post_id = moved.target_post_id) as "postAbolished"
    from moved join employee on employee.id = moved.employee_id`.execute(db);
  const row = rows[0]!;
  return {
    today,
    serves: row.serves,
    retiresOn: retiresOn(row),
    freezes: row.freezes,
    freezeApproved: row.freezeApproved,
    trainingEndsOn: row.trainingEndsOn ?? undefined,
    postFreeFrom: row.heldForGood ? null : (row.heldUntil ?? today),
    postAbolished: row.postAbolished,
  };
}

/** Whoever would have retired from the old post cannot take up a new one either, however late one retires there. */
function retiresOn({ birthDate, posts }: Row): string | undefined {
  if (birthDate === null) return undefined;
  return posts.map((post) => retirementDate(birthDate, ageOfRetirement(post.name, post.class))).sort()[0];
}
