import { expect, it } from 'vitest';
import { type DocumentStanding, refuseReopening } from '../../../domain/override/refuse-reopening.ts';

const running: DocumentStanding = {
  ...{ opened: true, decided: false, closed: false, stage: 'consultation', underCheck: false, since020: true },
};

it('opens the documents of a case that has moved on and is not decided', () => {
  expect(refuseReopening(running)).toBeUndefined();
  expect(refuseReopening({ ...running, stage: 'approval' })).toBeUndefined();
});

it.each<[string, Partial<DocumentStanding>]>([
  ['case-closed', { closed: true }],
  ['case-closed', { opened: false }],
  ['case-decided', { decided: true, stage: 'decree' }],
  ['documents-not-reopenable', { since020: false }],
  ['documents-under-check', { stage: 'intake' }],
  ['documents-under-check', { underCheck: true }],
])('answers %s otherwise', (code, changes) => {
  expect(refuseReopening({ ...running, ...changes })).toMatchObject({ code });
});
