import { storedFile } from './matrix-actor.ts';
import { byRole, type Expect, type Expectation, hr, inCase } from './who-may.ts';
import type { Role } from '../../domain/rights/role.ts';

const readers: Role[] = [...hr, 'legal-officer', 'auditor', 'authorized-official', 'appointing-authority'];

/** The cases of the walk are under embargo: who may not know the target gets no letter that names it. */
const decree: Expect = (actor) => {
  const read = inCase({ roles: readers, also: ['concerned', 'assigned'] })(actor);
  const knowsTarget =
    [...hr, 'authorized-official', 'appointing-authority'].includes(actor.role) && actor.standing !== 'concerned';
  return read === 'allowed' && !knowsTarget ? 'absent' : read;
};

/** A letter that there is not: whoever may do this in the case is told so. */
const ofLetter =
  (expect: Expect): Expect =>
  (actor) =>
    expect(actor) === 'allowed' ? 'absent' : expect(actor);

const reviewers = (roles: Role[]): Expect => inCase({ roles, notOnOwn: true });

/** Without the target in sight nobody corrects a letter that names it. */
const correctors: Expect = (actor) => {
  const expected = reviewers(['legal-officer'])(actor);
  return expected === 'allowed' ? 'absent' : expected;
};

const words = ['Menimbang sesuatu'];

export const decreeExpectations: Record<string, Expectation> = {
  'GET /v1/cases/{caseNumber}/decree': { expect: decree },
  'GET /v1/cases/{caseNumber}/decree.pdf': { expect: decree },
  'GET /v1/cases/{caseNumber}/decree/drafts/{id}.pdf': { expect: ofLetter(decree) },
  'GET /v1/cases/{caseNumber}/decree/corrections/{id}/content': { expect: ofLetter(decree) },
  'POST /v1/cases/{caseNumber}/decree/corrections': {
    expect: correctors,
    body: () => ({
      ...{ dated: '2026-03-02', reason: 'Nama jabatan salah tulis.' },
      changes: [{ where: 'KESATU', written: 'a', correct: 'b' }],
    }),
  },
  'POST /v1/cases/{caseNumber}/decree/corrections/{id}/initials': {
    expect: ofLetter(reviewers(['hr-admin', 'authorized-official'])),
    body: () => ({ decision: 'initial' }),
  },
  'POST /v1/cases/{caseNumber}/decree/corrections/{id}/signature': {
    expect: ofLetter(reviewers(['appointing-authority'])),
    body: () => ({ signed: true }),
  },
  'POST /v1/decrees': {
    expect: byRole(['legal-officer']),
    body: ({ objects: { caseNumber } }) => ({ dated: '2026-03-02', cases: [caseNumber, '2026-999999'] }),
  },
  'GET /v1/decree-form': { expect: byRole(readers) },
  'PUT /v1/decree-form': {
    expect: byRole(['hr-admin']),
    body: () => ({
      expectedVersion: 7,
      form: {
        ...{ office: '', address: '', place: 'Bantul', signatoryTitle: 'BUPATI BANTUL' },
        ...{ considerations: words, legalBasis: words, copies: [] },
      },
    }),
  },
  'GET /v1/public/decrees/{code}': { expect: () => 'absent' },
  'GET /v1/public/vacancies': { expect: () => 'allowed' },
  'GET /v1/public/figures': { expect: () => 'allowed' },
  'POST /v1/public/decrees/verification': {
    // The file of the walk is none that was issued.
    expect: () => 'absent',
    form: () => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(storedFile.bytes)], { type: 'application/pdf' }), 'sk.pdf');
      return form;
    },
  },
};
