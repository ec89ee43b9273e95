import { deciders, type Expectation, hr, inCase, reason } from './who-may.ts';

export const panelExpectations: Record<string, Expectation> = {
  'GET /v1/cases/{caseNumber}/deliberation': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], also: ['assigned'] }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/invitation': {
    expect: inCase({ roles: [...hr, 'panel-chair'], notOnOwn: true }),
    body: () => ({ heldAt: '2089-01-01T09:00:00+07:00', place: 'Ruang rapat' }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/attendance': {
    expect: inCase({ roles: [...hr, 'panel-member', 'panel-chair'], notOnOwn: true }),
    body: () => ({}),
  },
  'POST /v1/cases/{caseNumber}/deliberation/conflict': {
    expect: inCase({ roles: ['panel-member', 'panel-chair'], notOnOwn: true }),
    body: () => ({ reason }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/motions': {
    expect: inCase({ roles: [...hr, 'panel-member', 'panel-chair'], notOnOwn: true }),
    body: ({ vacantPost }) => ({ postId: vacantPost, reason }),
  },
  'POST /v1/cases/{caseNumber}/deliberation/dissent': {
    expect: inCase({ roles: ['panel-member', 'panel-chair'], notOnOwn: true }),
    body: () => ({ text: reason }),
  },
  'GET /v1/cases/{caseNumber}/dossier': {
    expect: inCase({ roles: ['panel-member', 'panel-chair'], notOnOwn: true }),
  },
  'GET /v1/cases/{caseNumber}/minutes': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], notOnOwn: true }),
  },
  'GET /v1/cases/{caseNumber}/minutes.pdf': {
    expect: inCase({ roles: [...hr, 'auditor', ...deciders], notOnOwn: true }),
  },
};
