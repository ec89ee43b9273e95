import { expect, it } from 'vitest';
import { refuseRecall, type Standing } from '../../../domain/mutation-case/refuse-recall.ts';

const open: Standing = { opened: true, decided: false, closed: false };

it.each<['withdrawn' | 'rescinded', Standing, string | undefined]>([
  ['withdrawn', open, undefined],
  ['withdrawn', { ...open, decided: true }, 'case-decided'],
  ['withdrawn', { ...open, closed: true }, 'case-closed'],
  ['withdrawn', { ...open, opened: false }, 'case-closed'],
  ['rescinded', open, 'case-undecided'],
  ['rescinded', { ...open, decided: true }, undefined],
  ['rescinded', { opened: true, decided: true, closed: true }, 'case-closed'],
])('%s of %o', (as, standing, code) => {
  expect(refuseRecall(as, standing)?.code).toBe(code);
});
