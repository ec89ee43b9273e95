import { byRole, type Expectation, hr, overseers, reason } from './who-may.ts';

export const registryExpectations: Record<string, Expectation> = {
  'GET /v1/registry/debts': { expect: byRole([...hr, ...overseers]) },
  'GET /v1/registry/differences': { expect: byRole([...hr, 'auditor']) },
  // Nothing has been compared here.
  'POST /v1/registry/differences/{id}/decision': {
    expect: ({ role }) => (hr.includes(role) ? 'absent' : 'forbidden'),
    body: () => ({ decision: 'keep-ours', reason }),
  },
  'GET /v1/registry/reconciliations': { expect: byRole([...hr, ...overseers]) },
  'POST /v1/registry/reconciliations': { expect: byRole([...hr, 'operator']) },
  'GET /v1/registry/reconciliations/{id}': {
    expect: ({ role }) => ([...hr, ...overseers].includes(role) ? 'absent' : 'forbidden'),
  },
};
