import {
  absentTo,
  byRole,
  deciders,
  everybody,
  type Expect,
  type Expectation,
  hr,
  inCase,
  ofEmployee,
  overseers,
  reason,
} from './who-may.ts';

/** The cases of the walk have neither a sheet nor training: whoever may ask is told so. */
function nothingThere(expect: Expect): Expect {
  return (actor) => {
    const expected = expect(actor);
    return expected === 'allowed' ? 'absent' : expected;
  };
}

const readers = inCase({ roles: [...hr, ...overseers, ...deciders], also: ['concerned', 'assigned'] });
const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);

/** What a move means and what prepares for it (F54, F55). */
export const preparationExpectations: Record<string, Expectation> = {
  'GET /v1/cases/{caseNumber}/benefit-sheets': { expect: readers },
  'GET /v1/cases/{caseNumber}/benefit-sheet.html': { expect: nothingThere(readers) },
  'GET /v1/cases/{caseNumber}/benefit-sheet.pdf': { expect: nothingThere(readers) },
  'POST /v1/cases/{caseNumber}/questions': {
    expect: inCase({ roles: [], also: ['concerned'] }),
    body: () => ({ addressee: 'hr', question: 'Berapa tunjangan di jabatan baru?' }),
  },
  'GET /v1/positions/{id}/terms': { expect: () => 'absent' },
  'POST /v1/positions/{id}/terms': {
    expect: absentTo(['hr-admin']),
    body: () => ({
      ...{ validFrom: '2026-01-01', jobGrade: 7, allowanceRupiah: 3_000_000 },
      ...{ rule: 'Tambahan penghasilan menurut kelas jabatan', source: 'Peraturan Bupati' },
    }),
  },
  'PUT /v1/units/{id}/location': {
    expect: absentTo(['hr-admin']),
    body: () => ({ location: { latitude: -7.888, longitude: 110.329 } }),
  },
  'GET /v1/training-courses': { expect: everybody },
  'POST /v1/training-courses': {
    expect: byRole(['training-officer', 'hr-admin']),
    body: () => ({
      ...{ code: 'KOM-2', competency: 'komunikasi', title: { id: 'Menulis naskah', en: 'Writing' }, hours: 12 },
      ...{ mode: 'online', provider: 'LAN', validFrom: tomorrow, reason },
    }),
  },
  'POST /v1/training-courses/{id}/withdrawal': {
    expect: absentTo(['training-officer', 'hr-admin']),
    body: () => ({ from: tomorrow, reason }),
  },
  'GET /v1/training-sessions': { expect: everybody },
  'POST /v1/training-sessions': {
    expect: byRole(['training-officer', 'hr-admin']),
    body: () => ({ course: 'KOM', startsOn: tomorrow, endsOn: tomorrow, place: 'Aula BKPSDM' }),
  },
  'POST /v1/cases/{caseNumber}/training-enrolments': {
    expect: nothingThere(inCase({ roles: ['training-officer', ...hr], notOnOwn: true })),
    body: () => ({ item: 1, sessionId: crypto.randomUUID() }),
  },
  'GET /v1/employees/{id}/training': { expect: ofEmployee([...hr, 'training-officer', 'auditor'], true) },
};
