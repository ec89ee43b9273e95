import { listStuckCases as readStuckCases, type StuckCase } from '../../db/reading/list-stuck-cases.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import type { Role } from '../../domain/rights/role.ts';
import { remediesFor } from '../../domain/stuck-case/remedies.ts';
import { type StuckReason, stuckReasonTexts } from '../../domain/stuck-case/stuck-reason.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { isVacancyWord, vacancyWords } from '../../domain/vacancy/vacancy-event.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { timelineText } from '../mutation-case/timeline-text.ts';
import { readerOf } from '../rights/reader-of.ts';
import { type FailingActivity, failingActivities } from './failing-activities.ts';
import { stuckCases, stuckQuery } from './stuck-case-shapes.ts';

export const listStuckCases = defineRoute({
  method: 'get',
  path: '/v1/stuck-cases',
  action: 'stuck-case.list',
  tag: 'Stuck cases',
  summary: 'Cases that need somebody’s attention: why, who holds them since when, and what can be done by whom',
  query: stuckQuery,
  answers: { 200: { description: 'A page of stuck cases, by case number', schema: stuckCases } },
  async handle({ actor, query }, { db, client, commandDeadlineMs: unansweredMs }) {
    const rows = await readStuckCases(db, readerOf(actor), { ...query, unansweredMs });
    const failing = await failingActivities(client, rows.slice(0, query.limit));
    const show = (row: StuckCase): object => showStuck(row, failing.get(row.caseNumber) ?? null, actor.roles);
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.caseNumber, show) };
  },
});

function showStuck(row: StuckCase, failing: FailingActivity[] | null, held: readonly Role[]): object {
  const reasons = row.reasons.map((found) => ({ ...found, text: stuckReasonTexts[found.reason] }));
  const failed: StuckReason = 'activity-failing';
  const isFailing = failing !== null && failing.length > 0;
  return {
    ...{
      caseNumber: row.caseNumber,
      vacancyId: row.vacancyId,
      stage: row.stage,
      stageSince: row.stageSince,
      since: row.since,
    },
    stageLabel: row.stage && stageLabels[row.stage],
    dueAt: row.dueAt,
    reasons: [
      ...reasons,
      ...(isFailing ? [{ reason: failed, text: stuckReasonTexts[failed], since: null, count: failing.length }] : []),
    ],
    tasks: row.tasks.map(({ id, ...task }) => ({ taskId: id, ...task, title: taskDefinitions[task.kind].title })),
    lastEvent: row.lastEvent && showEvent(row.lastEvent),
    failing,
    remedies: remediesFor(
      {
        caseNumber: row.caseNumber,
        vacancyId: row.vacancyId,
        reasons: row.reasons.map(({ reason }) => reason),
        tasks: row.tasks.filter((task) => task.overdue || task.unassigned).map((task) => task.id),
        running: (row.stage !== null || row.vacancyId !== null) && !row.closed,
        decided: row.decided,
      },
      held,
    ),
  };
}

function showEvent({ action, at, detail, taskKind }: NonNullable<StuckCase['lastEvent']>): object {
  if (isVacancyWord(action)) return { action, at, text: vacancyWords[action] };
  return { action, at, text: timelineText({ action, at, actor: 'system', ...(detail && { detail }) }, taskKind, null) };
}
