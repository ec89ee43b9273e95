import { type ChecklistLine, checklistOf, type DocumentRoute } from '../documents/document-checklist.ts';
import {
  type ConsiderationKind,
  considerations,
  isConsiderationTask,
} from '../external-consideration/consideration-kind.ts';
import { needsAuditClearance } from '../mutation-case/route.ts';
import { type TaskKind, taskKinds } from '../task/task-kind.ts';
import { considerationsOf } from './considerations-of.ts';
import { decidingAuthorities, type DecidingAuthority } from './deciding-authority.ts';

/** What settles the way of a case: its scope, direction and initiator, and whether the post is taken up with an inauguration. */
export interface Way extends DocumentRoute {
  inaugurated: boolean;
}

export interface RouteTask {
  kind: TaskKind;
  /** Asked only where what came before makes it necessary. */
  conditional: boolean;
}

export interface Route {
  /** In the order in which a case meets them. */
  tasks: RouteTask[];
  /** Asked outside the agency, in order, before the decision. */
  considerations: ConsiderationKind[];
  decidedBy: DecidingAuthority;
  documents: ChecklistLine[];
}

/** A gap, a doubt, an obstacle, something sent back: without it nobody is asked. */
const conditional: ReadonlySet<TaskKind> = new Set([
  'complete-documents',
  'eligibility-exception',
  'eligibility-repair',
  'consultation-talk',
  'question-for-hr',
  'question-for-unit',
  'consideration-repair',
  'training-completion',
  'training-waiver',
  'colleague-review',
  'improvement-plan',
  'pay-stop-certificate',
]);

/** The way a case goes (F02): data, so that it is shown before the case is opened and again when it is. */
export function routeOf(way: Way): Route {
  const asked = considerationsOf(way.scope, way.inaugurated);
  const belongs = (kind: TaskKind): boolean => {
    // A vacancy asks it, before there is any case.
    if (kind === 'shortlist-decision') return false;
    if (kind === 'audit-clearance') return needsAuditClearance(way.scope);
    // Asked only of a case that is taken back.
    if (kind === 'rescission-settlement') return false;
    if (kind === 'inauguration' || kind === 'inauguration-invitation') return way.inaugurated;
    if (kind === 'consideration-repair') return asked.length > 0;
    return !isConsiderationTask(kind) || asked.some((consideration) => considerations[consideration].task === kind);
  };
  return {
    tasks: taskKinds.filter(belongs).map((kind) => ({ kind, conditional: conditional.has(kind) })),
    considerations: asked,
    decidedBy: decidingAuthorities[way.scope],
    documents: checklistOf(way),
  };
}
