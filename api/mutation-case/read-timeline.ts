import { z } from 'zod';
import { readTimeline as readEvents, type TimelineRow } from '../../db/reading/read-timeline.ts';
import { type AuditEvent, auditActions } from '../../domain/audit/audit-event.ts';
import { rights } from '../../domain/rights/rights.ts';
import { type Role, roles } from '../../domain/rights/role.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, instant, page } from '../http/shapes.ts';
import { findReadableCase } from './find-readable-case.ts';
import { timelineText } from './timeline-text.ts';

const event = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.strictObject({ name: z.string(), role: z.enum(roles).nullable() }).nullable(),
  action: z.enum(auditActions),
  task: z.string().nullable(),
  text: z.string(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
});

export const readTimeline = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/timeline',
  action: 'case.read',
  tag: 'Cases',
  summary: 'What happened in a case, in order: its audit events as sentences',
  params: caseParams,
  query: z.strictObject({
    after: z.coerce.number().int().min(0).max(2_000_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(500),
  }),
  answers: { 200: { description: 'A page of events', schema: page(event) } },
  async handle({ actor, params, query }, { db }) {
    await findReadableCase(db, actor, params.caseNumber, 'case.read');
    const rows = await readEvents(db, params.caseNumber, { after: query.after, limit: query.limit + 1 });
    return { status: 200, body: pageOf(rows, query.limit, (row) => String(row.seq), show) };
  },
});

function show(row: TimelineRow): object {
  const said = JSON.parse(row.body) as AuditEvent;
  return {
    seq: row.seq,
    at: said.at,
    actor: said.actor === 'system' ? null : { name: row.actorName ?? said.actor, role: roleOf(row) },
    action: said.action,
    task: said.task ?? null,
    text: timelineText(said, row.taskKind),
    detail: said.detail ?? {},
    hash: row.hash.toString('hex'),
  };
}

/** In a task its role; on the whole case whichever of the actor's roles gave the right. */
function roleOf({ taskRole, commandRoles }: TimelineRow): Role | null {
  if (taskRole !== null) return taskRole as Role;
  const speaking: readonly Role[] = [...rights['case.rescind'].roles, ...rights['case.open'].roles, 'employee'];
  return speaking.find((role) => commandRoles?.includes(role)) ?? null;
}
