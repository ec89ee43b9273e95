import { sql } from 'kysely';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { CandidatePost, DecisionFacts } from '../../domain/post-choice/decision-facts.ts';
import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import type { Database } from '../open-database.ts';
import { readJointDate } from '../rotation/read-joint-date.ts';
import { type FoundPost, readChosenPost } from './read-chosen-post.ts';

interface Asked {
  caseNumber: string;
  /** The post the form names. */
  postId: string | undefined;
  /** In the agency's time zone, ISO date. */
  today: string;
}

/** What a decision of the authority about the post is held against, by its desk and once more in the step that writes it. */
export async function readDecisionFacts(db: Database, { caseNumber, postId, today }: Asked): Promise<DecisionFacts> {
  const row = await db
    .selectFrom('mutation_case')
    .select(['origin_post_id', 'target_post_id', 'initiator', 'procedure', 'rotation_batch_id'])
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  const latest = await db
    .selectFrom('case_post_choice')
    .distinctOn('step')
    .select(['step', 'post_id', 'demotion_ground'])
    .where('case_number', '=', caseNumber)
    .orderBy('step')
    .orderBy('number', 'desc')
    .execute();
  const said = (step: string) => latest.find((choice) => choice.step === step);
  const [advised, decided] = [said('advised'), said('decided')];
  return {
    initiator: row.initiator as Initiator,
    postMayChange: row.procedure !== '0.1.0',
    present: await knownPost(db, row.origin_post_id),
    proposed: await knownPost(db, said('proposed')?.post_id ?? row.target_post_id),
    advised: advised && (await knownPost(db, advised.post_id)),
    decided: decided && {
      ...(await knownPost(db, decided.post_id)),
      ground: (decided.demotion_ground ?? undefined) as DemotionGround | undefined,
    },
    candidate: postId === undefined ? undefined : await readCandidate(db, { caseNumber, postId, today }),
    ...(row.rotation_batch_id !== null && { jointDate: await readJointDate(db, { caseNumber, today }) }),
  };
}

async function knownPost(db: Database, postId: string): Promise<FoundPost> {
  const post = await readChosenPost(db, postId);
  if (!post) throw new Error(`there is no post ${postId}`);
  return post;
}

async function readCandidate(
  db: Database,
  { caseNumber, postId, today }: Asked & { postId: string },
): Promise<CandidatePost | undefined> {
  const post = await readChosenPost(db, postId);
  if (!post) return undefined;
  const { rows } = await sql<Pick<CandidatePost, 'occupied' | 'closed' | 'reserved' | 'hasStandard'>>`
    select exists (select from incumbency where post_id = ${postId}
        and valid_at @> ${today}::date and upper_inf(valid_at)
        and not exists (select from rotation_leaving mate join mutation_case own on own.rotation_batch_id = mate.batch_id
          where own.case_number = ${caseNumber} and mate.employee_id = incumbency.employee_id)) as occupied,
      exists (select from post_closure where post_id = ${postId}) as closed,
      exists (select from mutation_case where target_post_id = ${postId}
        and reserves_post and case_number <> ${caseNumber}) as reserved,
      (select count(*) = 9 from position_standard where position_id = ${post.positionId}) as "hasStandard"`.execute(db);
  return { ...post, ...rows[0]! };
}
