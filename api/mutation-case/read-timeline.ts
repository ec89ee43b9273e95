import { z } from 'zod';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readTimeline as readEvents, type TimelineRow } from '../../db/reading/read-timeline.ts';
import { type AuditEvent, auditActions } from '../../domain/audit/audit-event.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
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
  onBehalfOf: z.string().nullable().meta({ description: 'For whom the actor or the new holder stands in.' }),
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
    const { standing, seesTarget } = await findReadableCase(db, actor, params.caseNumber, 'case.read');
    if (standing.embargoed && seesTarget)
      await noteEmbargoReads(db, actor.account, '/v1/cases/{caseNumber}/timeline', [params.caseNumber]);
    const role = readingRole('case.read', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'case-timeline', of: params });
    const rows = await readEvents(db, params.caseNumber, { after: query.after, limit: query.limit + 1 });
    return { status: 200, body: pageOf(rows, query.limit, (row) => String(row.seq), seesTarget ? show : showHidden) };
  },
});

/** The receiving unit's head and the codes of an event may tell the target post; that something happened stays (F29). */
function showHidden(row: TimelineRow): object {
  const shown = { ...show(row), detail: {} };
  return row.taskKind === 'acceptance-opinion' ? { ...shown, actor: null, onBehalfOf: null } : shown;
}

function show(row: TimelineRow): object {
  const said = JSON.parse(row.body) as AuditEvent;
  // Which colleagues were asked of a person is nobody's to read here (F56).
  if (row.taskKind === 'colleague-review') return { ...line(row, said), actor: null, onBehalfOf: null, detail: {} };
  return line(row, said);
}

function line(row: TimelineRow, said: AuditEvent): object {
  return {
    seq: row.seq,
    at: said.at,
    actor: said.actor === 'system' ? null : { name: row.actorName ?? said.actor, role: roleOf(row) },
    action: said.action,
    task: said.task ?? null,
    text: timelineText(said, row.taskKind, row.onBehalfOf),
    onBehalfOf: row.onBehalfOf,
    detail: row.sealed && said.action === 'task-completed' ? {} : (said.detail ?? {}),
    hash: row.hash.toString('hex'),
  };
}

/** In a task its role; on the whole case whichever of the actor's roles gave the right. */
function roleOf({ taskRole, commandRoles }: TimelineRow): Role | null {
  if (taskRole !== null) return taskRole as Role;
  const speaking: readonly Role[] = [...rights['case.rescind'].roles, ...rights['case.open'].roles, 'employee'];
  return speaking.find((role) => commandRoles?.includes(role)) ?? null;
}
