import { expect, it } from 'vitest';
import { concludeReview } from '../../../domain/review/conclude-review.ts';
import { weighVoices } from '../../../domain/review/weigh-voices.ts';
import type { Obstacle } from '../../../domain/review/obstacle.ts';
import { improvementPlan } from '../../../domain/task-kinds/improvement-plan.ts';
import { personReview } from '../../../domain/task-kinds/person-review.ts';

const voice = (productivity: number, ...obstacles: Obstacle[]) => ({ productivity, innovation: 60, obstacles });

it('averages from three voices on, and hears the supervisor alone below', () => {
  const two = weighVoices({ supervisor: voice(60), self: voice(100), colleagues: [voice(90)] });
  expect(two).toMatchObject({ measures: { productivity: 60 }, voices: 1 });
  const three = weighVoices({ supervisor: voice(60), self: voice(100), colleagues: [voice(90), voice(81)] });
  expect(three).toMatchObject({ measures: { productivity: 77 }, voices: 3 });
});

it('counts an obstacle that the person names, and one that two colleagues name', () => {
  const of = (...colleagues: ReturnType<typeof voice>[]) =>
    weighVoices({ supervisor: voice(60), self: voice(60, 'workload'), colleagues }).obstacles;
  expect(of(voice(60, 'guidance'), voice(60, 'equipment'))).toEqual(['workload']);
  expect(of(voice(60, 'guidance'), voice(60, 'guidance'))).toEqual(['workload', 'guidance']);
});

it('judges only the unit of somebody who has left, and service where it is known on both sides', () => {
  const unit = {
    before: { productivity: 60, innovation: 60, service: 70 },
    after: { productivity: 60, innovation: 60 },
  };
  const left = concludeReview({ unit, obstacles: [], tolerancePoints: 5 });
  expect(left).toMatchObject({ verdict: 'mixed', explanation: { en: expect.stringContaining('no longer holds') } });
  const person = { before: { productivity: 1, innovation: 1 }, after: { productivity: 1, innovation: 1 } };
  const asked = { person, obstacles: [], tolerancePoints: 5 };
  expect(concludeReview({ ...asked, unit }).verdict).toBe('effective');
  const worse = { ...unit, after: { ...unit.after, service: 69 } };
  expect(concludeReview({ ...asked, unit: worse })).toMatchObject({ verdict: 'mixed', unit: { service: -1 } });
});

const context = { today: '2026-04-01', certificate: 'eligible' as const, gaps: [] };

it.each([
  ['reviewed-person-left', { productivity: 1, innovation: 1, obstacles: [] }, { left: 'moved-on' as const }],
  ['reviewed-person-present', { result: 'person-left' }, { left: undefined }],
  [undefined, { result: 'person-left' }, { left: 'left-service' as const }],
  [undefined, { productivity: 1, innovation: 1, obstacles: [] }, { left: undefined }],
])('a review of the person answers %s', (code, form, facts) => {
  const review = { ...facts, owner: undefined };
  expect(personReview.check?.(personReview.form.parse(form), { ...context, review })?.code).toBe(code);
});

it('refuses evidence that is no document of the case', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  const form = personReview.form.parse({ productivity: 1, innovation: 1, obstacles: [], evidence: [id] });
  expect(personReview.check?.(form, { ...context, papers: [] })?.code).toBe('review-evidence-unknown');
  expect(personReview.check?.(form, { ...context, papers: [{ id, kind: 'D7' }] })).toBeUndefined();
});

it.each([
  ['plan-date-past', { byDate: '2026-03-31' }, undefined],
  ['plan-dates-crossed', { startDate: '2026-05-02', byDate: '2026-05-01' }, undefined],
  ['plan-owner-unknown', {}, 'unknown' as const],
  ['plan-owner-concerned', {}, 'concerned' as const],
  [undefined, { startDate: '2026-05-01' }, 'known' as const],
])('a plan answers %s', (code, changes, owner) => {
  const plan = { cause: 'guidance', rootCause: 'Belum didampingi.', action: 'Didampingi dua minggu.' };
  const form = improvementPlan.form.parse({ ...plan, byDate: '2026-05-01', ...changes });
  expect(improvementPlan.check?.(form, { ...context, review: { left: undefined, owner } })?.code).toBe(code);
});
