import { storedFile } from './matrix-actor.ts';
import { byRole, everybody, type Expectation, hr, ofAgency, overseers, reason } from './who-may.ts';

/** Only the client that was asked. */
const ofRequest: Expectation['expect'] = ({ role, standing }) => {
  if (role !== 'external-agency') return 'forbidden';
  return standing === 'assigned' ? 'allowed' : 'absent';
};

export const outsideExpectations: Record<string, Expectation> = {
  // A client sees requests to itself alone; whoever stepped back from a case sees none of it.
  'GET /v1/external-considerations': {
    expect: byRole([...hr, ...overseers, 'appointing-authority', 'external-agency']),
  },
  'POST /v1/external-considerations/{id}/document': {
    expect: ofRequest,
    form: () => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(storedFile.bytes)], { type: 'application/pdf' }), 'jawaban.pdf');
      return form;
    },
  },
  'POST /v1/external-considerations/{id}/reply': {
    expect: ofRequest,
    body: ({ objects }) => ({
      ...{ caseNumber: objects.caseNumber, decision: 'approve', reference: 'R/BKN/1', reasons: reason },
    }),
  },
  'GET /v1/external-clients': { expect: byRole(['hr-admin']) },
  'POST /v1/external-clients': {
    expect: ofAgency(['hr-admin']),
    body: ({ objects }) => ({ kind: 'minister-decision', accountId: objects.outsideId }),
  },
  'GET /v1/freezes': { expect: everybody },
  'POST /v1/freezes': {
    expect: byRole(['hr-admin']),
    body: () => ({ kind: 'electoral', from: '2090-01-01', to: '2090-02-01', source: 'KPU 2090', reason }),
  },
  'POST /v1/freezes/{id}/correction': {
    expect: ofAgency(['hr-admin']),
    body: () => ({ from: '2090-01-01', to: '2090-02-01', source: 'KPU 2090', reason }),
  },
};
