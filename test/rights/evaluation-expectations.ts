import { absentTo, byRole, deciders, type Expectation, hr, overseers } from './who-may.ts';

const readers = byRole(['hr-admin', 'appointing-authority', 'auditor']);

/** Each agency has one of the half year that is walked, so each reads its own. */
export const evaluationExpectations: Record<string, Expectation> = {
  'GET /v1/evaluations': { expect: readers },
  'POST /v1/evaluations': { expect: byRole(['hr-admin']), body: () => ({ half: '2025-2' }) },
  'GET /v1/evaluations/{half}': { expect: readers },
  'GET /v1/evaluations/{half}.html': { expect: readers },
  'GET /v1/evaluations/{half}.csv': { expect: readers },
  'GET /v1/evaluations/{half}.pdf': { expect: readers },
  'GET /v1/evaluations/{half}/verification': { expect: readers },
  'POST /v1/unit-indicators': {
    expect: byRole([...hr, 'organisation-officer']),
    body: ({ standing }) => ({
      rows: [
        {
          unit: `${standing === 'other-agency' ? 'b' : 'a'}-kerja`,
          month: '2026-01',
          productivity: 70,
          innovation: 60,
        },
      ],
    }),
  },
  'GET /v1/units/{id}/indicators': {
    expect: absentTo([...hr, 'organisation-officer', ...overseers, ...deciders]),
  },
};
