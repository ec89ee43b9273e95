import { expect, it } from 'vitest';
import { type ErasureStanding, refuseErasure } from '../../../domain/privacy/refuse-erasure.ts';

const gone: ErasureStanding = {
  legalStatus: 'retired',
  erased: false,
  hasOpenCase: false,
  holdsPost: false,
  servedUntil: '2016-03-01',
};

it.each([
  [{}, '2026-03-01', undefined],
  [{}, '2026-02-28', 'retention-not-over'],
  [{ servedUntil: '2016-02-29' }, '2026-02-27', 'retention-not-over'],
  [{ servedUntil: '2016-02-29' }, '2026-02-28', undefined],
  [{ legalStatus: 'active' as const }, '2040-01-01', 'employee-still-serves'],
  [{ holdsPost: true }, '2040-01-01', 'employee-still-serves'],
  [{ hasOpenCase: true }, '2040-01-01', 'employee-has-open-case'],
  [{ erased: true }, '2040-01-01', 'employee-erased'],
])('%j on %s: %s', (changes, today, code) => {
  expect(refuseErasure({ ...gone, ...changes }, today, 10)?.code).toBe(code);
});
