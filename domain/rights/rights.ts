import { type Role, roles } from './role.ts';

/** How somebody without the role may still act: on their own case, or on a case in which a task is theirs. */
export const relations = ['concerned', 'involved'] as const;
export type Relation = (typeof relations)[number];

export interface Right {
  roles: readonly Role[];
  /** Without one of the roles: only where this relation holds. */
  relations?: readonly Relation[];
}

const hr = ['hr-officer', 'hr-admin'] as const;
const overseers = ['auditor', 'operator'] as const;
/** Who sits on or decides about every case of the agency. */
const deciders = ['panel-member', 'panel-chair', 'authorized-official', 'appointing-authority'] as const;

/** Every action of the service and who may do it (F64). What is not written here nobody may do. */
export const rights = {
  'case.open': { roles: hr },
  /** How many cases stand where, and what presses. */
  'dashboard.read': { roles: [...hr, ...overseers, ...deciders] },
  'case.list': { roles: [...hr, ...overseers, ...deciders], relations: ['concerned', 'involved'] },
  'case.read': { roles: [...hr, ...overseers, ...deciders], relations: ['concerned', 'involved'] },
  'case.verify-audit': { roles: [...hr, ...overseers] },
  /** Questions about the move; HR and the receiving unit answer by their task (F55). */
  'case.ask': { roles: [], relations: ['concerned'] },
  'case.withdraw': { roles: hr, relations: ['concerned'] },
  'case.rescind': { roles: ['appointing-authority'] },
  /** Whoever sets the date corrects it; nobody does on a case about themselves. */
  'placement.correct': { roles: ['appointing-authority'] },
  'case.publish': { roles: hr },
  /** Contesting the decision (F27): the person concerned and nobody else; the authority grants time and holds the date. */
  'objection.file': { roles: [], relations: ['concerned'] },
  'objection.withdraw': { roles: [], relations: ['concerned'] },
  'objection.extend': { roles: ['appointing-authority'] },
  'objection.hold': { roles: ['appointing-authority'] },
  /** Which kinds: `mayHandIn`; whose files: `mayReadFile`. */
  'document.hand-in': {
    roles: [...hr, 'organisation-officer', 'inspectorate-officer', 'authorized-official', 'appointing-authority'],
    relations: ['concerned', 'involved'],
  },
  'document.read': { roles: [...hr, 'auditor', ...deciders], relations: ['concerned', 'involved'] },
  'document.judge': { roles: hr },
  /** What a case would be like, before it is opened; nothing of it is kept. */
  'case.preview': { roles: hr },
  /** One's own wishes (F41); HR learns how many wish for what. */
  'wish.own': { roles: ['employee'] },
  'wish.count': { roles: hr },
  /** Voluntary rotation (F45): its floor and period are for everybody, one's own outcome too, the moves for who decides. */
  'exchange.open': { roles: hr },
  'exchange.read': { roles },
  'exchange.see-moves': { roles: [...hr, ...deciders, 'auditor'] },
  /** Ranking the agency's people for a post (F37); who is ranked themselves never reads the others (`readMatchRun`). */
  'match.run': { roles: hr },
  'match.read': { roles: [...hr, ...deciders, 'auditor'] },
  /** Need and staff of units are about posts, not people; a draft names people. */
  'balance.read': { roles: [...hr, 'organisation-officer', ...overseers, ...deciders] },
  'balance.try': { roles: [...hr, 'organisation-officer', ...deciders] },
  /** The nine boxes; each employee reads the own ones. */
  'talent.list': { roles: [...hr, ...deciders] },
  'talent.read': { roles: [...hr, ...deciders, 'auditor'], relations: ['concerned'] },
  'talent.record': { roles: ['hr-admin'] },
  /** A client sees the requests to itself, HR and overseers those of the agency. */
  'consideration.list': { roles: [...hr, ...overseers, 'appointing-authority', 'external-agency'] },
  /** Of the kinds that the client answers; HR enters a reply by completing its task. */
  'consideration.reply': { roles: ['external-agency'] },
  'external-client.manage': { roles: ['hr-admin'] },
  'freeze.list': { roles },
  'freeze.manage': { roles: ['hr-admin'] },
  /** The target post of a case under embargo (F29); besides these, the employee once consulted. */
  'embargo.see-target': { roles: [...hr, ...deciders] },
  'embargo.list-reads': { roles: ['auditor'] },
  /** Asking and confirming are two persons (F13, `refuseOverride`). */
  'override.request': { roles: ['hr-admin'] },
  'override.confirm': { roles: ['hr-admin', 'appointing-authority'] },
  /** A request that nobody confirmed yet; whoever asked for it is an HR administrator. */
  'override.retract': { roles: ['hr-admin'] },
  'override.list': { roles: [...hr, 'appointing-authority', 'auditor'] },
  'deliberation.read': { roles: [...hr, 'auditor', ...deciders], relations: ['involved'] },
  /** HR is the panel's secretary. */
  'deliberation.convene': { roles: [...hr, 'panel-chair'] },
  /** A member joins for the own seat; the secretary notes others. */
  'deliberation.join': { roles: [...hr, 'panel-member', 'panel-chair'] },
  'deliberation.put-motion': { roles: [...hr, 'panel-member', 'panel-chair'] },
  /** They name who voted how and why. */
  'minutes.read': { roles: [...hr, 'auditor', ...deciders] },
  /** Draft, initials and signature of a case are its tasks; these are what stands beside them (F26). */
  'decree.read': {
    roles: [...hr, 'legal-officer', 'auditor', 'authorized-official', 'appointing-authority'],
    relations: ['concerned', 'involved'],
  },
  'decree.draft-joint': { roles: ['legal-officer'] },
  'decree.correct': { roles: ['legal-officer'] },
  'decree.initial': { roles: ['hr-admin', 'authorized-official'] },
  'decree.sign': { roles: ['appointing-authority'] },
  'decree-form.read': { roles: [...hr, 'legal-officer', 'auditor', 'authorized-official', 'appointing-authority'] },
  'decree-form.change': { roles: ['hr-admin'] },
  /** Members who are tied to the person concerned have no right in the case at all (`caseViewOf`). */
  'panel.sit': { roles: ['panel-member', 'panel-chair'] },
  /** Their own absence; everybody may have to be away. */
  'delegation.manage': { roles },
  'delegation.manage-of-others': { roles: ['hr-admin'] },
  'task.inbox': { roles },
  'task.list-agency': { roles: [...hr, ...overseers] },
  'task.read': { roles: [...hr, ...overseers], relations: ['involved'] },
  /** Whose task it is decides `mayComplete`. */
  'task.complete': { roles },
  'task.assign': { roles: hr },
  /** Whose seat it is decides the case. */
  'task.recuse': { roles: [], relations: ['involved'] },
  'notification.read': { roles },
  /** How one's own mail comes (F72). */
  'notification.prefer': { roles },
  /** Addresses that take no mail: HR learns of it otherwise, and mends it. */
  'mail-bounce.note': { roles: hr },
  /** Where news leaves the house to: systems of the agency. */
  'webhook.manage': { roles: ['hr-admin'] },
  'employee.search': { roles: [...hr, 'organisation-officer', 'auditor'] },
  'employee.read': { roles: [...hr, 'organisation-officer', 'auditor'], relations: ['concerned'] },
  /** Reading encrypted payloads in the Temporal UI; ids and codes, never a dossier. */
  'payload.decode': { roles: ['operator'] },
  'privacy.read-own-accesses': { roles: ['employee'] },
  'privacy.export-own-data': { roles: ['employee'] },
  'privacy.erase': { roles: ['hr-admin'] },
  'privacy.read-accesses': { roles: [...hr, 'auditor'] },
  /** Searches and exports, which are about many people at once. */
  'privacy.list-bulk-accesses': { roles: ['auditor'] },
  'organisation.read': { roles },
  /** Where units are, and how posts are graded and paid from a date on (F55). */
  'organisation.record-terms': { roles: ['hr-admin'] },
  /** The catalogue is for everybody; one's own hours are one's own (F54, PP 11/2017 art 203). */
  'training.read-catalogue': { roles },
  'training.manage-catalogue': { roles: ['training-officer', 'hr-admin'] },
  'training.enrol': { roles: ['training-officer', ...hr] },
  'training.read-hours': { roles: [...hr, 'training-officer', 'auditor'], relations: ['concerned'] },
  /** Who sits on which post. */
  'organisation.read-incumbents': { roles: [...hr, 'organisation-officer', ...overseers, ...deciders] },
  /** Who one is here, and where one is signed in. */
  /** That something changed, of what one may see. */
  'live.follow': { roles },
  'session.own': { roles },
  'session.end-own': { roles },
  'session.of-others': { roles: ['operator'] },
  'session.end-of-others': { roles: ['operator'] },
  'account.list': { roles: hr },
  /** Whom an issuer's subject stands for: whoever may link can let somebody in as anybody of the agency (F12). */
  'identity.link': { roles: ['hr-admin'] },
  'identity.list': { roles: ['hr-admin', 'auditor'] },
  /** The record of a whole agency in one file. */
  'audit.export': { roles: ['auditor'] },
  /** The register taken over from a SIASN export, of the own agency (F70). */
  'import.run': { roles: ['hr-admin'] },
  /** How the machines are: who polls, what is owed and to whom. */
  'health.report': { roles: ['operator'] },
  'audit.list-checkpoints': { roles: ['hr-admin', ...overseers] },
  'alarm.list': { roles: [...hr, 'operator'] },
  /** What is stuck and why; the operator mends the machines, HR the case. */
  'stuck-case.list': { roles: [...hr, 'operator'] },
  'stuck-case.retry': { roles: [...hr, 'operator'] },
  /** What the national registry is owed and says otherwise (F71); whoever a difference is about does not decide it. */
  'registry.read': { roles: [...hr, ...overseers] },
  'registry.list-differences': { roles: [...hr, 'auditor'] },
  'registry.decide': { roles: hr },
  'registry.reconcile': { roles: [...hr, 'operator'] },
  'calendar.read': { roles },
  'calendar.load': { roles: ['hr-admin'] },
  /** Many posts at once and rotation in batches (F42, F43): a plan moves nobody, a batch opens cases. */
  'plan.make': { roles: hr },
  'plan.read': { roles: [...hr, 'appointing-authority', 'auditor'] },
  'rotation.draft': { roles: hr },
  'rotation.commit': { roles: ['hr-admin'] },
  'rotation.read': { roles: [...hr, 'appointing-authority', 'auditor'] },
  'policy.read': { roles: [...hr, ...overseers, ...deciders] },
  /** What a change would have touched; nothing of it is kept. */
  'policy.preview': { roles: ['hr-admin'] },
  'policy.change': { roles: ['hr-admin'] },
  /** Vacancies (F36): what a post asks is for everybody; what caused it, who is interested and which cases it opened for who handles it. */
  'vacancy.read': { roles },
  'vacancy.handle': { roles: [...hr, ...overseers, ...deciders] },
  'vacancy.open': { roles: hr },
  'vacancy.state-interest': { roles: ['employee'] },
  'vacancy.my-standing': { roles: ['employee'] },
  'vacancy.read-shortlist': { roles: [...hr, 'auditor', ...deciders] },
  'post.close': { roles: ['hr-admin', 'organisation-officer'] },
  /** Counts by group, never a person (F44). */
  'fairness.read': { roles: [...hr, 'auditor', ...deciders] },
  /** What the moves of a half year came to (F59): counts of five people and more; the panel reads its part in the dossier. */
  'evaluation.read': { roles: ['hr-admin', 'appointing-authority', 'auditor'] },
  'evaluation.make': { roles: ['hr-admin'] },
  /** What units achieved by month, which reviews are held against; figures of units, of nobody. */
  'unit-indicator.record': { roles: [...hr, 'organisation-officer'] },
  'unit-indicator.read': { roles: [...hr, 'organisation-officer', ...overseers, ...deciders] },
} as const satisfies Record<string, Right>;

export type Action = keyof typeof rights;

export function hasRole(action: Action, held: readonly Role[]): boolean {
  const right: Right = rights[action];
  return right.roles.some((role) => held.includes(role));
}

/** Whether a person without the role may do the action where the relation holds. */
export function allowsRelation(action: Action, relation: Relation): boolean {
  const right: Right = rights[action];
  return right.relations?.includes(relation) ?? false;
}

/** Whether asking is worth anything at all: by a role, or by a relation that is still to be looked up. */
export function mayAsk(action: Action, held: readonly Role[]): boolean {
  const right: Right = rights[action];
  return hasRole(action, held) || (right.relations?.length ?? 0) > 0;
}

/** Every action that one of these roles may do in general, on whatever case. */
export function actionsOf(held: readonly Role[]): Action[] {
  return (Object.keys(rights) as Action[]).filter((action) => hasRole(action, held));
}
