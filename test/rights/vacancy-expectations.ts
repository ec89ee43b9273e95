import {
  absentTo,
  byRole,
  deciders,
  employees,
  everybody,
  type Expect,
  type Expectation,
  hr,
  ofAgency,
  overseers,
  reason,
} from './who-may.ts';

const absentToEmployees: Expect = (actor) => (employees(actor) === 'allowed' ? 'absent' : 'forbidden');

export const vacancyExpectations: Record<string, Expectation> = {
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
  'GET /v1/vacancies/{id}/audit': { expect: absentTo([...hr, ...overseers]) },
  'GET /v1/vacancies/{id}/fairness': { expect: absentTo([...hr, 'auditor', ...deciders]) },
  'GET /v1/fairness': { expect: byRole([...hr, 'auditor', ...deciders]) },
  'GET /v1/posts/{id}/incumbents': {
    expect: absentTo([...hr, 'organisation-officer', 'auditor', 'operator', ...deciders]),
  },
  'POST /v1/posts/{id}/closure': { expect: absentTo(['hr-admin', 'organisation-officer']), body: () => ({ reason }) },

  'POST /v1/assignment-plans': { expect: byRole(hr), body: ({ vacantPost }) => ({ posts: [vacantPost] }) },
  'GET /v1/assignment-plans': { expect: byRole([...hr, 'appointing-authority', 'auditor']) },
  // Nobody has asked for a plan or drafted a batch here.
  'GET /v1/assignment-plans/{id}': { expect: absentTo([...hr, 'appointing-authority', 'auditor']) },
  'POST /v1/assignment-plans/{id}/cancellation': { expect: absentTo(hr) },
  'POST /v1/rotation-batches': {
    expect: ofAgency(hr),
    body: ({ objects, vacantPost }) => ({
      reason,
      moves: [{ employeeId: objects.employeeId, targetPostId: vacantPost }],
    }),
  },
  'GET /v1/rotation-batches': { expect: byRole([...hr, 'appointing-authority', 'auditor']) },
  'POST /v1/rotation-batches/{id}/decree': {
    expect: absentTo(['legal-officer']),
    body: () => ({ dated: '2026-03-02' }),
  },
  'GET /v1/rotation-batches/{id}/audit': { expect: absentTo([...hr, ...overseers]) },
  'PUT /v1/rotation-batches/{id}/effective-date': {
    expect: absentTo(hr),
    body: () => ({ effectiveDate: '2090-01-05' }),
  },
  'GET /v1/rotation-batches/{id}': { expect: absentTo([...hr, 'appointing-authority', 'auditor']) },
  'GET /v1/rotation-batches/{id}/moves': { expect: absentTo([...hr, 'appointing-authority', 'auditor']) },
  'POST /v1/rotation-batches/{id}/simulation': { expect: absentTo(hr) },
  'POST /v1/rotation-batches/{id}/commit': { expect: absentTo(['hr-admin']) },
  'POST /v1/rotation-batches/{id}/pause': { expect: absentTo(['hr-admin']) },
  'POST /v1/rotation-batches/{id}/resume': { expect: absentTo(['hr-admin']) },
  'POST /v1/rotation-batches/{id}/retry': { expect: absentTo(['hr-admin']) },
};
