import { type StandingTo, storedFile } from './matrix-actor.ts';
import { deciders, everybody, type Expect, type Expectation, hr, inCase, overseers, reason } from './who-may.ts';

/** Whoever is merely involved reads what they handed in themselves; of other files they are not told. */
const readersOfFile: Expect = (actor) => {
  const expected = inCase({ roles: [...hr, 'auditor', ...deciders], also: ['concerned', 'assigned'] })(actor);
  const byRole = [...hr, 'auditor', ...deciders].includes(actor.role);
  return actor.standing === 'assigned' && !byRole ? 'absent' : expected;
};

const readers = { roles: [...hr, ...overseers, ...deciders], also: ['concerned', 'assigned'] satisfies StandingTo[] };

/** The cases of the walk are under embargo: what judges the target is as good as not there to who may not know the target. */
const certificate: Expect = (actor) => {
  const read = inCase(readers)(actor);
  const knowsTarget = [...hr, ...deciders].includes(actor.role) && actor.standing !== 'concerned';
  return read === 'allowed' && !knowsTarget ? 'absent' : read;
};

export const caseExpectations: Record<string, Expectation> = {
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
  'POST /v1/cases/{caseNumber}/effective-date-corrections': {
    expect: inCase({ roles: ['appointing-authority'], notOnOwn: true }),
    body: () => ({ instead: '2089-01-01', effectiveDate: '2089-02-01', reason }),
  },
  'POST /v1/cases/{caseNumber}/publication': {
    expect: inCase({ roles: hr, notOnOwn: true }),
    body: () => ({ reason }),
  },
  'POST /v1/cases/{caseNumber}/objection': {
    expect: inCase({ roles: [], also: ['concerned'] }),
    body: () => ({ reasons: reason }),
  },
  'POST /v1/cases/{caseNumber}/objection/withdrawal': {
    expect: inCase({ roles: [], also: ['concerned'] }),
    body: () => ({}),
  },
  'POST /v1/cases/{caseNumber}/objection/extension': {
    expect: inCase({ roles: ['appointing-authority'], notOnOwn: true }),
    body: () => ({ days: 7, reason }),
  },
  'POST /v1/cases/{caseNumber}/objection/hold': {
    expect: inCase({ roles: ['appointing-authority'], notOnOwn: true }),
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
};
