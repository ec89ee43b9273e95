import { sql } from 'kysely';
import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import { profileJson } from '../../../db/matching/profile-row.ts';
import { findRoleHolders } from '../../../db/organisation/find-role-holders.ts';
import type { CandidateProfile } from '../../../domain/matching/candidate-profile.ts';
import { compareCandidates } from '../../../domain/matching/compare-candidates.ts';
import type { MatchCriteria } from '../../../domain/matching/match-criteria.ts';
import { failedGates } from '../../../domain/matching/match-gates.ts';
import { scoreOf } from '../../../domain/matching/score.ts';
import { competencyDistances } from '../../../domain/vacancy/competency-distances.ts';
import { placeTask } from '../../assignment/place-task.ts';
import { countFairness } from '../../fairness/count-fairness.ts';
import { tellStandings } from '../../fairness/tell-standings.ts';
import { refreshProfiles } from '../../matching/refresh-profiles.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/**
 * Ends the period of interest: those interested are judged by the published criteria as the registers know them now, the best become the
 * shortlist, and the committee is asked in the same transaction. With nobody to choose from everybody hears at once why.
 */
export async function closeInterest(desk: VacancyDesk, task: string): Promise<VacancyRecorded> {
  const judged = await judge(desk);
  const { round } = desk.vacancy;
  const shortlisted = await keep(desk, judged);
  desk.audit('shortlist-made', { round, interested: judged.length, shortlisted });
  if (shortlisted > 0) {
    await askCommittee(desk, task);
    return { shortlisted };
  }
  await desk.set({ state: 'opened', closes_at: null });
  await countFairness(desk);
  await tellStandings(desk);
  return { shortlisted };
}

interface Judged {
  profile: CandidateProfile;
  gates: string[];
  score: ReturnType<typeof scoreOf>;
  distances: ReturnType<typeof competencyDistances>;
}

async function judge(desk: VacancyDesk): Promise<Judged[]> {
  const { id, criteria: published } = desk.vacancy;
  const criteria = published as unknown as MatchCriteria;
  const interested = sql`select employee_id from vacancy_interest
    where vacancy_id = ${id}::uuid and withdrawn_at is null`;
  const { rows } = await sql<{ employee_id: string }>`${interested}`.execute(desk.tx);
  await refreshProfiles(
    desk.tx,
    rows.map((row) => row.employee_id),
    desk.now,
  );
  const { rows: read } = await sql<{ profile: CandidateProfile }>`
    select ${profileJson('profile')} as profile from candidate_profile profile
    where employee_id in (${interested})`.execute(desk.tx);
  return read
    .map(({ profile }) => ({
      profile,
      gates: failedGates(profile, criteria),
      score: scoreOf(profile, criteria),
      distances: competencyDistances(profile, criteria),
    }))
    .sort((a, b) => Number(a.gates.length > 0) - Number(b.gates.length > 0) || compareCandidates(a, b));
}

async function keep(desk: VacancyDesk, judged: readonly Judged[]): Promise<number> {
  const { id, round } = desk.vacancy;
  const size = desk.policy['vacancy.shortlistSize'];
  const rows = judged.map(({ profile, gates, score, distances }, index) => ({
    ...{ vacancy_id: id, round, employee_id: profile.employeeId, gates, total: score.total },
    rank: gates.length === 0 ? index + 1 : null,
    shortlisted: gates.length === 0 && index < size,
    points: JSON.stringify(score.points),
    gaps: JSON.stringify(distances),
  }));
  if (rows.length > 0) await desk.tx.insertInto('vacancy_standing').values(rows).execute();
  return rows.filter((row) => row.shortlisted).length;
}

/** Nobody decides on a list they stand on themselves (F09). */
async function askCommittee(desk: VacancyDesk, task: string): Promise<void> {
  const { id, agency_id, round } = desk.vacancy;
  const { rows } = await sql<{ account: string }>`
    select account.id as account from vacancy_standing join account using (employee_id)
    where vacancy_id = ${id}::uuid and round = ${round} and shortlisted order by rank`.execute(desk.tx);
  const barred = rows.map(({ account }) => account);
  const chairs = await findRoleHolders(desk.tx, agency_id, 'panel-chair');
  await desk.set({ state: 'shortlisted' });
  await placeTask(desk, {
    ...{ id: task, kind: 'shortlist-decision', stage: 'vacancy', item: null, session: round, barred },
    holder: { pool: true, accounts: chairs.filter((account) => !barred.includes(account)) },
    countedFrom: desk.now.getTime(),
  });
}
