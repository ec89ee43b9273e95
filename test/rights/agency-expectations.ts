import { byRole, deciders, everybody, type Expectation, hr, inCase, ofAgency, overseers, reason } from './who-may.ts';

const policySaying = { startsOn: '2089-01-01', expectedVersion: 0, reason };
export const agencyExpectations: Record<string, Expectation> = {
  'GET /v1/units': { expect: everybody },
  'GET /v1/positions': { expect: everybody },
  'GET /v1/posts': { expect: everybody },
  'GET /v1/dashboard': { expect: byRole([...hr, ...overseers, ...deciders]) },
  'GET /v1/stuck-cases': { expect: byRole([...hr, 'operator']) },
  'POST /v1/stuck-cases/{caseNumber}/retry': { expect: inCase({ roles: [...hr, 'operator'] }) },
  'POST /v1/webhooks': { expect: byRole(['hr-admin']), body: () => ({ url: 'https://simpeg.example.go.id/kabar' }) },
  'GET /v1/webhooks': { expect: byRole(['hr-admin']) },
  // One that nobody has.
  'DELETE /v1/webhooks/{id}': { expect: ({ role }) => (role === 'hr-admin' ? 'absent' : 'forbidden') },
  'GET /v1/me/notification-preferences': { expect: everybody },
  'PUT /v1/me/notification-preferences': {
    expect: everybody,
    body: () => ({ preferences: [{ kind: 'task-opened', mail: 'daily' }] }),
  },
  'POST /v1/accounts/{id}/mail-bounce': { expect: ofAgency(hr), body: () => ({ reason }) },
  'POST /v1/accounts/{id}/mail-bounce/settlement': { expect: ofAgency(hr) },
  'GET /v1/alarms': { expect: byRole([...hr, 'operator']) },
  'POST /v1/imports': {
    expect: byRole(['hr-admin']),
    form: () => {
      const form = new FormData();
      form.set('mode', 'dry-run');
      form.set('file', new Blob(['NIP BARU;NAMA\n'], { type: 'text/csv' }), 'pegawai.csv');
      return form;
    },
  },
  // One that nobody asked for.
  'GET /v1/imports/{id}': { expect: ({ role }) => (role === 'hr-admin' ? 'absent' : 'forbidden') },
  'GET /v1/health-report': { expect: byRole(['operator']) },
  'GET /v1/calendar/{year}': { expect: everybody },
  'PUT /v1/calendar/{year}': {
    expect: byRole(['hr-admin']),
    body: () => ({
      decree: 'SKB 2026',
      days: [{ date: '2026-01-01', name: { id: 'Tahun Baru', en: 'New Year' }, kind: 'national' }],
    }),
  },
  'GET /v1/policy/parameters': { expect: byRole([...hr, ...overseers, ...deciders]) },
  'POST /v1/policy/changes': {
    expect: byRole(['hr-admin']),
    body: () => ({ ...{ key: 'sla.intake-check', value: { amount: 4, unit: 'working-day' } }, ...policySaying }),
  },
  'POST /v1/policy/changes/{id}/withdrawal': {
    expect: ofAgency(['hr-admin']),
    body: () => ({ reason }),
  },
  'POST /v1/policy/previews': {
    expect: byRole(['hr-admin']),
    body: () => ({ key: 'sla.intake-check', value: { amount: 4, unit: 'working-day' } }),
  },
  'GET /v1/audit/export': { expect: byRole(['auditor']) },
  'GET /v1/audit/checkpoints': { expect: byRole(['hr-admin', ...overseers]) },
  'GET /health': { expect: everybody },
  'GET /ready': { expect: everybody },
};
