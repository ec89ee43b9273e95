import { ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import canonicalize from 'canonicalize';
import type { AssignmentPlanActivities } from '../../contract/assignment-plan-messages.ts';
import type { AssignmentPlanRow, PlanProgress, PlanResult } from '../../db/assignment-plan/assignment-plan-row.ts';
import { findAssignmentPlan } from '../../db/assignment-plan/assignment-plan-row.ts';
import { endPlan, noteProgress } from '../../db/assignment-plan/write-assignment-plan.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import type { AssignmentProblem } from '../../domain/assignment-plan/assignment-problem.ts';
import { buildModel } from '../../domain/assignment-plan/build-model.ts';
import { explainPlan } from '../../domain/assignment-plan/explain-plan.ts';
import { isRelaxable } from '../../domain/assignment-plan/plan-constraint.ts';
import { planFaults } from '../../domain/assignment-plan/plan-faults.ts';
import { solveGreedy } from '../../domain/assignment-plan/solve-greedy.ts';
import { solvePure } from '../../domain/assignment-plan/solve-pure.ts';
import type { SparseModel } from '../../domain/assignment-plan/sparse-model.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { readPlanProblem } from './read-plan-problem.ts';
import type { SolverAnswer } from './solver-answer.ts';
import { solveInThread } from './solve-in-thread.ts';

/** What an activity is told by and tells its server. */
export interface SolvingContext {
  attempt: number;
  signal: AbortSignal;
  heartbeat: (progress: PlanProgress) => void;
}

/** Commits come a moment after the start; a request that was rolled back never has a row. */
const patienceAttempts = 8;
const heartbeatEveryMs = 1_000;

/** Reads what a plan is about, has it solved in a thread of its own, checks the answer against the model and keeps it with its reasons. */
export async function solveAssignmentPlan(
  db: Database,
  { plan: id, now }: Parameters<AssignmentPlanActivities['solveAssignmentPlan']>[0],
  { attempt, signal, heartbeat }: SolvingContext,
): ReturnType<AssignmentPlanActivities['solveAssignmentPlan']> {
  const plan = await findAssignmentPlan(db, { id });
  if (!plan) {
    const message = 'the plan is not recorded yet';
    throw attempt < patienceAttempts ? ApplicationFailure.retryable(message) : ApplicationFailure.nonRetryable(message);
  }
  if (plan.state !== 'running') return plan.state;
  let progress: PlanProgress = { stage: 'reading' };
  const beat = setInterval(() => heartbeat(progress), heartbeatEveryMs);
  const advance = (to: PlanProgress): Promise<void> => {
    progress = { ...progress, ...to };
    heartbeat(progress);
    return noteProgress(db, id, progress);
  };
  try {
    await advance(progress);
    const read = await Promise.race([readPlan(db, plan, { now, signal }), cancelled(signal)]);
    const { problem } = read;
    await advance({ stage: 'solving', people: problem.people.length, pairs: problem.pairs.length });
    const model = buildModel(problem);
    const noted: Promise<void>[] = [];
    const answer = await solveInThread(model, { signal, onStage: (stage) => void noted.push(advance({ stage })) });
    await Promise.allSettled(noted);
    const result = resultOf(problem, model, answer);
    const size = { people: problem.people.length, pairs: problem.pairs.length };
    const { leftOut, policyVersion } = read;
    const kept = { ...size, leftOut, policyVersion, ...result } as PlanResult;
    const state = answer.outcome === 'optimal' ? 'solved' : 'infeasible';
    return await endPlan(db, id, { state, result: kept, at: new Date() });
  } catch (error) {
    throw signal.aborted ? new CancelledFailure('the plan was cancelled') : error;
  } finally {
    clearInterval(beat);
  }
}

/** Whoever stops a plan does not wait for the database. */
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new CancelledFailure('the plan was cancelled')), { once: true });
  });
}

async function readPlan(db: Database, plan: AssignmentPlanRow, { now, signal }: { now: number; signal: AbortSignal }) {
  const today = localDate(now, plan.zone).toString();
  const policy = policyWith('standard', await readPolicyParameters(db, plan.agency, 'standard', today));
  const account = await db
    .selectFrom('account')
    .select('employee_id')
    .where('id', '=', plan.requestedBy)
    .executeTakeFirstOrThrow();
  const asked = { plan, today, policy, exceptEmployee: account.employee_id, signal };
  return { ...(await readPlanProblem(db, asked)), policyVersion: sha256({ text: canonicalize(policy)! }) };
}

function resultOf(problem: AssignmentProblem, model: SparseModel, answer: SolverAnswer) {
  const constraintOf = (row: number) => model.rows[row]!.constraint;
  if (answer.outcome === 'infeasible') {
    const conflict = answer.conflict.map(constraintOf).filter(({ code }) => isRelaxable(code));
    const relaxation = answer.relaxation.map(({ row, by }) => ({ ...constraintOf(row), by }));
    return { outcome: 'infeasible', conflict, relaxation };
  }
  // A plan that anybody could fault is not kept, whatever the solver says of it.
  if (planFaults(model, answer.chosen).length > 0)
    throw ApplicationFailure.nonRetryable('the plan breaks its own rules');
  const { total, ...told } = explainPlan(problem, answer.chosen);
  const totalOf = (chosen: readonly number[]): number =>
    chosen.reduce((sum, pair) => sum + problem.pairs[pair]!.fit, 0);
  const pureTotal = totalOf(solvePure(problem));
  const peers = { pureTotal, greedyTotal: totalOf(solveGreedy(problem)) };
  return { outcome: 'optimal', wholeNumbersNeeded: answer.wholeNumbersNeeded, total, ...told, ...peers };
}
