import {
  byRole,
  deciders,
  employees,
  everybody,
  type Expectation,
  hr,
  ofEmployee,
  overseers,
  reason,
} from './who-may.ts';

export const balanceExpectations: Record<string, Expectation> = {
  'PUT /v1/wishes': { expect: employees, body: ({ vacantPost }) => ({ posts: [vacantPost], until: '2026-12-31' }) },
  'GET /v1/me/standings': { expect: employees },
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
};
