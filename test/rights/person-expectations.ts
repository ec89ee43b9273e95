import { byRole, employees, everybody, type Expectation, hr, ofAgency, ofEmployee, reason } from './who-may.ts';

export const personExpectations: Record<string, Expectation> = {
  'GET /v1/employees': { expect: byRole([...hr, 'organisation-officer', 'auditor']) },
  'POST /v1/employees/search': {
    expect: byRole([...hr, 'organisation-officer', 'auditor']),
    body: () => ({}),
  },
  'GET /v1/employees/{id}': { expect: ofEmployee([...hr, 'organisation-officer', 'auditor'], true) },
  'GET /v1/employees/{id}/incumbencies': { expect: ofEmployee([...hr, 'organisation-officer', 'auditor'], true) },
  'GET /v1/employees/{id}/accesses': { expect: ofEmployee([...hr, 'auditor'], false) },
  'POST /v1/employees/{id}/erasure': {
    expect: ofEmployee(['hr-admin'], false),
    body: () => ({ reason: 'Masa simpan sudah lewat.', reference: 'BA/1' }),
  },
  'GET /v1/accesses': { expect: byRole(['auditor']) },
  'GET /v1/me/accesses': { expect: employees },
  'GET /v1/me/data': { expect: employees },
  'GET /v1/accounts': { expect: byRole(hr) },
  'GET /v1/accounts/{id}/identities': { expect: ofAgency(['hr-admin', 'auditor']) },
  // A subject of its own for everybody who asks, so that none stands for two.
  'POST /v1/accounts/{id}/identities': {
    expect: ofAgency(['hr-admin'], true),
    body: ({ account, objects }) => ({
      ...{ issuer: 'https://issuer.example', subject: `${objects.accountId}:${account}`, reason },
    }),
  },
  'POST /v1/identities/{id}/unlinking': { expect: ofAgency(['hr-admin'], true), body: () => ({ reason }) },
  'GET /v1/me': { expect: everybody },
  // Nobody follows in the walk: 503 comes after the rights.
  'GET /v1/events': { expect: everybody },
  'GET /v1/sessions': { expect: everybody },
  'DELETE /v1/sessions': { expect: everybody },
  // Nobody here signed in with a browser, so there is no session of anybody's to end.
  'DELETE /v1/sessions/{id}': { expect: () => 'absent' },
  // Of an account of another agency the list is empty, as of one that does not exist.
  'GET /v1/accounts/{id}/sessions': { expect: byRole(['operator']) },
  'DELETE /v1/accounts/{id}/sessions': { expect: byRole(['operator']) },
};
