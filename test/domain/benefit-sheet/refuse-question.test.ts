import { expect, it } from 'vitest';
import { greatCircleKm } from '../../../domain/benefit-sheet/great-circle.ts';
import { mostQuestions, refuseQuestion } from '../../../domain/benefit-sheet/refuse-question.ts';

it('takes questions from the consultation until the case is closed, and not without end', () => {
  const asking = { stage: 'consultation', closed: false, asked: 0 } as const;
  expect(refuseQuestion(asking)).toBeUndefined();
  expect(refuseQuestion({ ...asking, stage: 'placement' })).toBeUndefined();
  expect(refuseQuestion({ ...asking, stage: 'competency-assessment' })?.code).toBe('question-too-early');
  expect(refuseQuestion({ ...asking, closed: true })?.code).toBe('case-closed');
  expect(refuseQuestion({ ...asking, stage: 'closed' })?.code).toBe('case-closed');
  expect(refuseQuestion({ ...asking, asked: mostQuestions })?.code).toBe('question-limit');
});

it('measures along the great circle', () => {
  const jakarta = { latitude: -6.2088, longitude: 106.8456 };
  const surabaya = { latitude: -7.2575, longitude: 112.7521 };
  // 663 km by the usual tables.
  expect(greatCircleKm(jakarta, surabaya)).toBeGreaterThan(655);
  expect(greatCircleKm(jakarta, surabaya)).toBeLessThan(670);
  expect(greatCircleKm(surabaya, jakarta)).toBe(greatCircleKm(jakarta, surabaya));
  expect(greatCircleKm(jakarta, jakarta)).toBe(0);
  // A quarter of the equator.
  expect(greatCircleKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(10007.6, 0);
});
