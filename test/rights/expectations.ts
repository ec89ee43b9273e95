import type { Role } from '../../domain/rights/role.ts';
import { type MatrixActor, type StandingTo, storedFile } from './two-agencies.ts';

/** `forbidden`: 403. `absent`: as if there were no such thing. `allowed`: the rights are not what stands in the way. */
export type Expected = 'allowed' | 'forbidden' | 'absent';

export interface Expectation {
  expect: (actor: MatrixActor) => Expected;
  /** A body that is well-formed, so that only the rights are asked. */
  body?: (actor: MatrixActor) => object;
  /** A form with a file instead. */
  form?: (actor: MatrixActor) => FormData;
}

const hr: Role[] = ['hr-officer', 'hr-admin'];
const overseers: Role[] = ['auditor', 'operator'];
const deciders: Role[] = ['panel-member', 'panel-chair', 'authorized-official', 'appointing-authority'];
const reason = 'Alasan yang cukup panjang untuk dicatat.';
const policySaying = { startsOn: '2089-01-01', expectedVersion: 0, reason };

/** Written by hand, from what people are promised, and not derived from the table that the service itself uses. */
interface InCase {
  roles: Role[];
  /** Without one of the roles: whoever stands so to the case. */
  also?: StandingTo[];
  /** Nobody does this on a case about themselves, whatever their role. */
  notOnOwn?: true;
}

function inCase({ roles, also = [], notOnOwn }: InCase): Expectation['expect'] {
  return ({ role, standing }) => {
    const held = roles.includes(role);
    // Whoever can do this nowhere is told so without a look at the case.
    if (!held && also.length === 0) return 'forbidden';
    if (standing === 'recused' || standing === 'other-agency') return 'absent';
    if (standing === 'concerned' && notOnOwn) return 'forbidden';
    return held || also.includes(standing) ? 'allowed' : 'forbidden';
  };
}

/** A list shows what is the reader's; that nothing else stands in it is looked for in the answer itself. */
function byRole(roles: Role[]): Expectation['expect'] {
  return ({ role }) => (roles.includes(role) ? 'allowed' : 'forbidden');
}

/** Of a kind of which there is none in the walk. */
function absentFor(roles: Role[]): Expectation['expect'] {
  return ({ role }) => (roles.includes(role) ? 'absent' : 'forbidden');
}

const everybody: Expectation['expect'] = () => 'allowed';
const employees: Expectation['expect'] = ({ role, standing }) =>
  role === 'employee' || standing === 'own-unit' || standing === 'concerned' ? 'allowed' : 'forbidden';

/** Something of which the walk has none: whoever may ask for it is told so. */
function absentTo(roles: Role[]): Expectation['expect'] {
  return ({ role }) => (roles.includes(role) ? 'absent' : 'forbidden');
}

const absentToEmployees: Expectation['expect'] = (actor) => (employees(actor) === 'allowed' ? 'absent' : 'forbidden');

/** Something that belongs to one person; others are not told that it exists. */
function ownersOf(roles: Role[] = []): Expectation['expect'] {
  return ({ role, standing }) => {
    if (standing === 'concerned') return 'allowed';
    return standing !== 'other-agency' && roles.includes(role) ? 'allowed' : 'absent';
  };
}

function ofEmployee(roles: Role[], own: boolean): Expectation['expect'] {
  return ({ role, standing }) => {
    if (own && standing === 'concerned') return 'allowed';
    if (!roles.includes(role)) return 'forbidden';
    return standing === 'other-agency' ? 'absent' : 'allowed';
  };
}

/** Of an account of the agency; nobody does it to their own where it opens a door. */
function ofAccount(roles: Role[], notOnOwn = false): Expectation['expect'] {
  return ({ role, standing }) => {
    if (!roles.includes(role)) return 'forbidden';
    if (standing === 'concerned' && notOnOwn) return 'forbidden';
    return standing === 'other-agency' ? 'absent' : 'allowed';
  };
}

/** Whoever is merely involved reads what they handed in themselves; of other files they are not told. */
const readersOfFile: Expectation['expect'] = (actor) => {
  const expected = inCase({ roles: [...hr, 'auditor', ...deciders], also: ['concerned', 'assigned'] })(actor);
  const byRole = [...hr, 'auditor', ...deciders].includes(actor.role);
  return actor.standing === 'assigned' && !byRole ? 'absent' : expected;
};

const readers = { roles: [...hr, ...overseers, ...deciders], also: ['concerned', 'assigned'] satisfies StandingTo[] };

/** The cases of the walk are under embargo: what judges the target is as good as not there to who may not know the target. */
const certificate: Expectation['expect'] = (actor) => {
  const read = inCase(readers)(actor);
  const knowsTarget = [...hr, ...deciders].includes(actor.role) && actor.standing !== 'concerned';
  return read === 'allowed' && !knowsTarget ? 'absent' : read;
};

/** Route → who may. A route that is not here fails the walk. */
export const expectations: Record<string, Expectation> = {
  'GET /v1/cases': { expect: everybody },
  'POST /v1/cases': {
    expect: ({ role, standing }) => {
      if (!hr.includes(role)) return 'forbidden';
      if (standing === 'concerned') return 'forbidden';
      return standing === 'other-agency' ? 'absent' : 'allowed';
    },
    body: ({ objects, vacantPost }) => ({
      ...{ employeeId: objects.employeeId, targetPostId: vacantPost, initiator: 'agency', reason },
    }),
  },
  'GET /v1/cases/{caseNumber}': { expect: inCase(readers) },
  'GET /v1/cases/{caseNumber}/decision-difference': { expect: inCase(readers) },
  'GET /v1/cases/{caseNumber}/timeline': { expect: inCase(readers) },
  'GET /v1/cases/{caseNumber}/certificates': { expect: inCase(readers) },
  'GET /v1/cases/{caseNumber}/certificates/comparison': { expect: inCase(readers) },
  'GET /v1/cases/{caseNumber}/certificates/{moment}': { expect: certificate },
  'GET /v1/cases/{caseNumber}/certificates/{moment}.html': { expect: certificate },
  'GET /v1/cases/{caseNumber}/certificates/{moment}.pdf': { expect: certificate },
  'GET /v1/cases/{caseNumber}/audit': { expect: inCase({ roles: [...hr, ...overseers] }) },
  'GET /v1/cases/{caseNumber}/documents': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], also: ['concerned', 'assigned'] }),
  },
  'POST /v1/cases/{caseNumber}/documents': {
    expect: inCase({
      roles: [...hr, 'organisation-officer', 'inspectorate-officer', 'authorized-official', 'appointing-authority'],
      also: ['concerned', 'assigned'],
    }),
    form: () => {
      const form = new FormData();
      form.set('kind', 'other');
      form.set('file', new Blob([new Uint8Array(storedFile.bytes)], { type: 'application/pdf' }), 'lain.pdf');
      return form;
    },
  },
  'GET /v1/documents/{id}': { expect: readersOfFile },
  'GET /v1/documents/{id}/content': { expect: readersOfFile },
  'POST /v1/documents/{id}/verdict': {
    expect: inCase({ roles: hr, notOnOwn: true }),
    body: () => ({ verdict: 'accepted' }),
  },
  'POST /v1/cases/{caseNumber}/withdrawal': {
    expect: inCase({ roles: hr, also: ['concerned'] }),
    body: () => ({ reason }),
  },
  'POST /v1/cases/{caseNumber}/rescission': {
    expect: inCase({ roles: ['appointing-authority'], notOnOwn: true }),
    body: () => ({ reason }),
  },
  'POST /v1/cases/{caseNumber}/publication': {
    expect: inCase({ roles: hr, notOnOwn: true }),
    body: () => ({ reason }),
  },
  'GET /v1/cases/{caseNumber}/embargo-reads': { expect: inCase({ roles: ['auditor'] }) },
  'GET /v1/cases/{caseNumber}/overrides': { expect: inCase({ roles: [...hr, 'appointing-authority', 'auditor'] }) },
  'POST /v1/cases/{caseNumber}/overrides': {
    expect: inCase({ roles: ['hr-admin'], notOnOwn: true }),
    body: ({ objects }) => ({
      ...{ kind: 'extend-deadline', taskId: objects.taskId, reason },
      dueAt: new Date(Date.now() + 864e5).toISOString(),
    }),
  },
  'POST /v1/overrides/{id}/confirmation': {
    expect: inCase({ roles: ['hr-admin', 'appointing-authority'], notOnOwn: true }),
  },

  'POST /v1/overrides/{id}/retraction': {
    expect: inCase({ roles: ['hr-admin'], notOnOwn: true }),
    body: () => ({ reason }),
  },

  'GET /v1/cases/{caseNumber}/deliberation': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], also: ['assigned'] }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/invitation': {
    expect: inCase({ roles: [...hr, 'panel-chair'], notOnOwn: true }),
    body: () => ({ heldAt: '2089-01-01T09:00:00+07:00', place: 'Ruang rapat' }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/attendance': {
    expect: inCase({ roles: [...hr, 'panel-member', 'panel-chair'], notOnOwn: true }),
    body: () => ({}),
  },
  'POST /v1/cases/{caseNumber}/deliberation/conflict': {
    expect: inCase({ roles: ['panel-member', 'panel-chair'], notOnOwn: true }),
    body: () => ({ reason }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/motions': {
    expect: inCase({ roles: [...hr, 'panel-member', 'panel-chair'], notOnOwn: true }),
    body: ({ vacantPost }) => ({ postId: vacantPost, reason }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/dissent': {
    expect: inCase({ roles: ['panel-member', 'panel-chair'], notOnOwn: true }),
    body: () => ({ text: reason }),
  },
  'GET /v1/cases/{caseNumber}/dossier': {
    expect: inCase({ roles: ['panel-member', 'panel-chair'], notOnOwn: true }),
  },
  'GET /v1/cases/{caseNumber}/minutes': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], notOnOwn: true }),
  },
  'GET /v1/cases/{caseNumber}/minutes.pdf': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], notOnOwn: true }),
  },

  'GET /v1/tasks': { expect: everybody },
  'GET /v1/tasks/{id}': { expect: inCase({ roles: [...hr, ...overseers], also: ['assigned'] }) },
  'POST /v1/tasks/{id}/completion': {
    expect: inCase({ roles: [], also: ['assigned'] }),
    body: () => ({ form: { choice: 'favour', reasons: 'Kinerja dan kompetensinya sesuai dengan jabatan ini.' } }),
  },
  'POST /v1/tasks/{id}/assignment': {
    expect: inCase({ roles: hr, notOnOwn: true }),
    body: ({ bystander }) => ({ accountId: bystander, reason }),
  },
  'POST /v1/tasks/{id}/recusal': { expect: inCase({ roles: [], also: ['assigned'] }), body: () => ({ reason }) },

  'GET /v1/delegations': { expect: everybody },
  'POST /v1/delegations': {
    expect: ({ role, standing }) => {
      if (standing === 'concerned') return 'allowed';
      if (role !== 'hr-admin') return 'forbidden';
      return standing === 'other-agency' ? 'absent' : 'allowed';
    },
    body: ({ objects, bystander }) => ({
      ...{ accountId: objects.accountId, delegateId: bystander, from: '2089-01-01', until: '2089-01-05', reason },
    }),
  },
  'DELETE /v1/delegations/{id}': { expect: ownersOf(['hr-admin']) },

  'POST /v1/case-previews': {
    expect: ({ role, standing }) => {
      if (!hr.includes(role) || standing === 'concerned') return 'forbidden';
      return standing === 'other-agency' ? 'absent' : 'allowed';
    },
    body: ({ objects, vacantPost }) => ({
      employeeId: objects.employeeId,
      targetPostId: vacantPost,
      initiator: 'agency',
    }),
  },
  // The post is of the actor's own agency; nobody has been matched here yet.
  'POST /v1/posts/{id}/matches': {
    expect: ({ role }) => (hr.includes(role) ? 'absent' : 'forbidden'),
    body: () => ({ scope: 'agency' }),
  },
  'GET /v1/match-runs/{id}': {
    expect: ({ role }) => ([...hr, ...deciders, 'auditor'].includes(role) ? 'absent' : 'forbidden'),
  },
  'GET /v1/match-runs/{id}/failed-gates': {
    expect: ({ role }) => ([...hr, ...deciders, 'auditor'].includes(role) ? 'absent' : 'forbidden'),
  },
  // A client sees requests to itself alone; here nobody asked it for anything.
  'GET /v1/external-considerations': {
    expect: byRole([...hr, ...overseers, 'appointing-authority', 'external-agency']),
  },
  'POST /v1/external-considerations/{id}/reply': {
    expect: ({ role }) => (role === 'external-agency' ? 'absent' : 'forbidden'),
    body: ({ objects }) => ({
      ...{ caseNumber: objects.caseNumber, decision: 'approve', reference: 'R/BKN/1', reasons: reason },
    }),
  },
  'GET /v1/external-clients': { expect: byRole(['hr-admin']) },
  // The account is looked for among those of the agency that answer from outside; here it is none.
  'POST /v1/external-clients': {
    expect: byRole(['hr-admin']),
    body: ({ bystander }) => ({ kind: 'governor-decision', accountId: bystander }),
  },
  'GET /v1/freezes': { expect: everybody },
  'POST /v1/freezes': {
    expect: byRole(['hr-admin']),
    body: () => ({ kind: 'electoral', from: '2090-01-01', to: '2090-02-01', source: 'KPU 2090', reason }),
  },
  'POST /v1/freezes/{id}/correction': {
    expect: ({ role }) => (role === 'hr-admin' ? 'absent' : 'forbidden'),
    body: () => ({ from: '2090-01-01', to: '2090-02-01', source: 'KPU 2090', reason }),
  },

  'PUT /v1/wishes': { expect: employees, body: ({ vacantPost }) => ({ posts: [vacantPost], until: '2026-12-31' }) },
  'GET /v1/wishes': { expect: employees },
  'DELETE /v1/wishes': { expect: employees },
  'GET /v1/wishes/counts': { expect: byRole(hr) },
  'GET /v1/exchange-rounds': { expect: everybody },
  'POST /v1/exchange-rounds': {
    expect: byRole(hr),
    body: () => ({ closesAt: new Date(Date.now() + 86_400_000).toISOString(), reason }),
  },
  // Nobody has opened a round here.
  'GET /v1/exchange-rounds/{id}': { expect: () => 'absent' },
  'POST /v1/exchange-rounds/{id}/cancellation': {
    expect: ({ role }) => (hr.includes(role) ? 'absent' : 'forbidden'),
  },
  'POST /v1/exchange-rounds/{id}/batch': {
    expect: ({ role }) => (hr.includes(role) ? 'absent' : 'forbidden'),
  },
  'GET /v1/balance': { expect: byRole([...hr, 'organisation-officer', ...overseers, ...deciders]) },
  'GET /v1/balance/suggestions': { expect: byRole([...hr, 'organisation-officer', ...overseers, ...deciders]) },
  'POST /v1/balance/what-if': {
    expect: byRole([...hr, 'organisation-officer', ...deciders]),
    body: ({ objects, vacantPost }) => ({ moves: [{ employeeId: objects.employeeId, targetPostId: vacantPost }] }),
  },
  'GET /v1/talent-pool': { expect: byRole([...hr, ...deciders]) },
  'GET /v1/employees/{id}/talent': { expect: ofEmployee([...hr, ...deciders, 'auditor'], true) },
  'POST /v1/talent-pool/scores': {
    expect: ({ role, standing }) => {
      if (role !== 'hr-admin') return 'forbidden';
      return standing === 'other-agency' ? 'absent' : 'allowed';
    },
    body: ({ objects }) => ({
      ...{ assessedOn: '2026-02-02', reason },
      scores: [{ employeeId: objects.employeeId, performance: 'meets', potential: 80 }],
    }),
  },

  'GET /v1/notifications': { expect: everybody },
  'POST /v1/notifications/{id}/read': { expect: ownersOf() },

  'GET /v1/employees': { expect: byRole([...hr, 'organisation-officer', 'auditor']) },
  'POST /v1/employees/search': {
    expect: byRole([...hr, 'organisation-officer', 'auditor']),
    body: () => ({}),
  },
  'GET /v1/employees/{id}': { expect: ofEmployee([...hr, 'organisation-officer', 'auditor'], true) },
  'GET /v1/employees/{id}/accesses': { expect: ofEmployee([...hr, 'auditor'], false) },
  'POST /v1/employees/{id}/erasure': {
    expect: ofEmployee(['hr-admin'], false),
    body: () => ({ reason: 'Masa simpan sudah lewat.', reference: 'BA/1' }),
  },
  'GET /v1/accesses': { expect: byRole(['auditor']) },
  'GET /v1/me/accesses': { expect: employees },
  'GET /v1/me/data': { expect: employees },

  'GET /v1/units': { expect: everybody },
  'GET /v1/positions': { expect: everybody },
  'GET /v1/posts': { expect: everybody },
  'GET /v1/accounts': { expect: byRole(hr) },
  'GET /v1/accounts/{id}/identities': { expect: ofAccount(['hr-admin', 'auditor']) },
  // A subject of its own for everybody who asks, so that none stands for two.
  'POST /v1/accounts/{id}/identities': {
    expect: ofAccount(['hr-admin'], true),
    body: ({ account, objects }) => ({
      ...{ issuer: 'https://issuer.example', subject: `${objects.accountId}:${account}`, reason },
    }),
  },
  'POST /v1/identities/{id}/unlinking': { expect: ofAccount(['hr-admin'], true), body: () => ({ reason }) },
  'GET /v1/stuck-cases': { expect: byRole([...hr, 'operator']) },
  'POST /v1/stuck-cases/{caseNumber}/retry': { expect: inCase({ roles: [...hr, 'operator'] }) },
  'GET /v1/alarms': { expect: byRole([...hr, 'operator']) },
  'GET /v1/calendar/{year}': { expect: everybody },
  'PUT /v1/calendar/{year}': {
    expect: byRole(['hr-admin']),
    body: () => ({
      decree: 'SKB 2026',
      days: [{ date: '2026-01-01', name: { id: 'Tahun Baru', en: 'New Year' }, kind: 'national' }],
    }),
  },

  // Nobody has opened a vacancy here: whoever may ask finds none.
  'GET /v1/vacancies': { expect: everybody },
  'POST /v1/vacancies': {
    expect: byRole(hr),
    body: ({ vacantPost }) => ({ postId: vacantPost }),
  },
  'GET /v1/vacancies/{id}': { expect: () => 'absent' },
  'GET /v1/vacancies/{id}/chain': { expect: () => 'absent' },
  'POST /v1/vacancies/{id}/cancellation': { expect: absentTo(hr), body: () => ({ reason }) },
  'POST /v1/vacancies/{id}/interests': { expect: absentToEmployees },
  'DELETE /v1/vacancies/{id}/interests': { expect: absentToEmployees },
  'GET /v1/vacancies/{id}/my-standing': { expect: absentToEmployees },
  'GET /v1/vacancies/{id}/shortlist': { expect: absentTo([...hr, 'auditor', ...deciders]) },
  'POST /v1/vacancies/{id}/nominations': {
    expect: absentTo(['panel-chair']),
    body: ({ objects }) => ({ nominees: [objects.employeeId], reasons: reason }),
  },
  'GET /v1/vacancy-tasks': { expect: byRole(['panel-chair']) },
  'GET /v1/vacancies/{id}/audit': { expect: absentTo([...hr, ...overseers]) },
  'GET /v1/vacancies/{id}/fairness': { expect: absentTo([...hr, 'auditor', ...deciders]) },
  'GET /v1/fairness': { expect: byRole([...hr, 'auditor', ...deciders]) },
  'POST /v1/posts/{id}/closure': { expect: absentTo(['hr-admin', 'organisation-officer']), body: () => ({ reason }) },

  'POST /v1/assignment-plans': { expect: byRole(hr), body: () => ({ posts: ['TIDAK-ADA'] }) },
  'GET /v1/assignment-plans': { expect: byRole([...hr, 'appointing-authority', 'auditor']) },
  // Nobody has asked for a plan or drafted a batch here.
  'GET /v1/assignment-plans/{id}': { expect: absentFor([...hr, 'appointing-authority', 'auditor']) },
  'POST /v1/assignment-plans/{id}/cancellation': { expect: absentFor(hr) },
  'POST /v1/rotation-batches': {
    expect: byRole(hr),
    body: ({ objects }) => ({ reason, moves: [{ employeeId: objects.employeeId, targetPostId: 'TIDAK-ADA' }] }),
  },
  'GET /v1/rotation-batches/{id}': { expect: absentFor([...hr, 'appointing-authority', 'auditor']) },
  'GET /v1/rotation-batches/{id}/moves': { expect: absentFor([...hr, 'appointing-authority', 'auditor']) },
  'POST /v1/rotation-batches/{id}/simulation': { expect: absentFor(hr) },
  'POST /v1/rotation-batches/{id}/commit': { expect: absentFor(['hr-admin']) },
  'POST /v1/rotation-batches/{id}/pause': { expect: absentFor(['hr-admin']) },
  'POST /v1/rotation-batches/{id}/resume': { expect: absentFor(['hr-admin']) },
  'POST /v1/rotation-batches/{id}/retry': { expect: absentFor(['hr-admin']) },

  'GET /v1/policy/parameters': { expect: byRole([...hr, ...overseers, ...deciders]) },
  'POST /v1/policy/changes': {
    expect: byRole(['hr-admin']),
    body: () => ({ ...{ key: 'sla.intake-check', value: { amount: 4, unit: 'working-day' } }, ...policySaying }),
  },
  // Nobody has announced a change here.
  'POST /v1/policy/changes/{id}/withdrawal': {
    expect: ({ role }) => (role === 'hr-admin' ? 'absent' : 'forbidden'),
    body: () => ({ reason }),
  },
  'POST /v1/policy/previews': {
    expect: byRole(['hr-admin']),
    body: () => ({ key: 'sla.intake-check', value: { amount: 4, unit: 'working-day' } }),
  },

  'GET /v1/audit/export': { expect: byRole(['auditor']) },
  'GET /v1/audit/checkpoints': { expect: byRole(['hr-admin', ...overseers]) },

  'GET /v1/me': { expect: everybody },
  'GET /v1/sessions': { expect: everybody },
  'DELETE /v1/sessions': { expect: everybody },
  // Nobody here signed in with a browser, so there is no session of anybody's to end.
  'DELETE /v1/sessions/{id}': { expect: () => 'absent' },
  // Of an account of another agency the list is empty, as of one that does not exist.
  'GET /v1/accounts/{id}/sessions': { expect: byRole(['operator']) },
  'DELETE /v1/accounts/{id}/sessions': { expect: byRole(['operator']) },

  'GET /health': { expect: everybody },
  'GET /ready': { expect: everybody },
};
