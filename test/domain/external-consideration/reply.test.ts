import { describe, expect, test } from 'vitest';
import { checkEnteredReply } from '../../../domain/external-consideration/check-entered-reply.ts';
import { refuseReply } from '../../../domain/external-consideration/refuse-reply.ts';

describe('a reply from outside', () => {
  const waiting = { caseNumber: '2026-000001', state: 'requested', expired: false, repeated: false } as const;
  test.each([
    ['in time', {}, undefined],
    ['for another case', { caseNumber: '2026-000002' }, 'reply-for-other-case'],
    ['after its period, not noted yet', { expired: true }, 'consideration-expired'],
    ['after its period', { state: 'expired' as const }, 'consideration-expired'],
    ['after the case was withdrawn', { state: 'cancelled' as const }, 'consideration-cancelled'],
    ['after an approval', { state: 'approved' as const }, 'consideration-already-replied'],
    ['after a refusal', { state: 'refused' as const }, 'consideration-already-replied'],
    ['after it was sent back', { state: 'returned' as const }, 'consideration-already-replied'],
    ['the same once more', { state: 'approved' as const, repeated: true }, undefined],
  ])('%s', (_name, change, code) => {
    expect(refuseReply({ ...waiting, ...change }, { caseNumber: '2026-000001' })?.code).toBe(code);
  });
});

describe('a reply that HR enters', () => {
  const documentId = '019a0000-0000-7000-8000-000000000001';
  const context = { requested: true, papers: [{ id: documentId, kind: 'external-reply' as const }] };
  test.each([
    ['with its document', { documentId }, context, undefined],
    ['without', {}, context, 'reply-without-document'],
    [
      'with another paper',
      { documentId },
      { ...context, papers: [{ id: documentId, kind: 'D4' as const }] },
      'reply-document-unknown',
    ],
    ['with a paper of another case', { documentId }, { ...context, papers: [] }, 'reply-document-unknown'],
    ['in a case from before', {}, {}, undefined],
  ])('%s', (_name, form, situation, code) => {
    expect(checkEnteredReply({ decision: 'approve', ...form }, situation)?.code).toBe(code);
  });

  test('is not sent back in a case from before', () => {
    expect(checkEnteredReply({ decision: 'return' }, {})?.code).toBe('reply-not-returnable');
  });
});
