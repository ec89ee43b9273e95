import { everybody, type Expectation, hr, inCase, overseers, ownersOf, reason } from './who-may.ts';

export const taskExpectations: Record<string, Expectation> = {
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
  'GET /v1/delegations/colleagues': { expect: everybody, query: '?name=Bud' },
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
  'GET /v1/notifications': { expect: everybody },
  'POST /v1/notifications/{id}/read': { expect: ownersOf() },
};
