import { describe, expect, it } from 'vitest';
import type { TaskContext } from '../../../domain/task/define-task.ts';
import { trainingCompletion } from '../../../domain/task-kinds/training-completion.ts';
import { trainingPlan } from '../../../domain/task-kinds/training-plan.ts';
import { hoursOfYear } from '../../../domain/training/hours-of-year.ts';
import { catalogue } from './catalogue.ts';

const context: TaskContext = { today: '2026-11-25', certificate: 'eligible', gaps: ['komunikasi'], catalogue };
const why = 'Alasan yang cukup panjang untuk dicatat.';

type Lines = Parameters<NonNullable<typeof trainingPlan.check>>[0]['courses'];
const plan = (courses: Lines, changes: Partial<TaskContext> = {}) =>
  trainingPlan.check?.({ courses }, { ...context, ...changes });

describe('a training plan (F54)', () => {
  it('takes the course that is proposed for a gap, without a word', () => {
    expect(plan([{ competency: 'komunikasi', decision: 'enrol' }])).toBeUndefined();
    expect(plan([{ competency: 'komunikasi', decision: 'enrol', course: 'KOM' }])).toBeUndefined();
  });

  it('is adjusted with a reason only', () => {
    const own = { ...catalogue[0]!, code: 'ZKOM', competency: 'komunikasi' } as const;
    const both = { catalogue: [...catalogue, own] };
    const other = { competency: 'komunikasi', decision: 'enrol', course: 'ZKOM' } as const;
    expect(plan([other], both)).toMatchObject({ code: 'course-change-without-reason', field: 'courses.0.reasons' });
    expect(plan([{ ...other, reasons: why }], both)).toBeUndefined();
    const gap = { competency: 'komunikasi', decision: 'enrol' } as const;
    const more = { competency: 'integritas', decision: 'enrol' } as const;
    expect(plan([gap, more])).toMatchObject({ code: 'course-without-gap', field: 'courses.1.reasons' });
    expect(plan([gap, { ...more, reasons: why }])).toBeUndefined();
  });

  it('knows its catalogue: no unknown course, none of another competency, none that is not offered on the day', () => {
    const named = (course: string) => [{ competency: 'komunikasi', decision: 'enrol', course, reasons: why } as const];
    expect(plan(named('TIDAK-ADA'))?.code).toBe('course-unknown');
    expect(plan(named('INT'))?.code).toBe('course-for-other-competency');
    const ended = catalogue.map((course) => ({ ...course, offered: course.code !== 'KOM' }));
    expect(plan(named('KOM'), { catalogue: ended })?.code).toBe('course-not-offered');
    expect(plan([{ competency: 'komunikasi', decision: 'enrol' }], { catalogue: ended })?.code).toBe(
      'course-not-offered',
    );
  });

  it('waives a gap with a code and words, and nothing that is no gap', () => {
    const waived = { competency: 'komunikasi', decision: 'waive' } as const;
    expect(plan([waived])).toMatchObject({ code: 'waiver-without-reason', field: 'courses.0.code' });
    expect(plan([{ ...waived, code: 'health' }])?.code).toBe('waiver-without-reason');
    expect(plan([{ ...waived, code: 'health', reasons: why }])).toBeUndefined();
    expect(
      plan([
        { competency: 'komunikasi', decision: 'enrol' },
        { ...waived, competency: 'integritas', code: 'health', reasons: why },
      ])?.code,
    ).toBe('course-without-gap');
  });

  it('tells the case how many are enrolled and how many are to be waived', () => {
    const courses: Lines = [
      { competency: 'komunikasi', decision: 'enrol' },
      { competency: 'integritas', decision: 'waive', code: 'health', reasons: why },
    ];
    expect(trainingPlan.answer({ courses })).toEqual({ courses: 1, waivers: 1 });
  });
});

describe('the completion of a training', () => {
  const id = 'b3b7c1de-6f5b-4d57-9a0e-1f7f6d0c1a11';
  const completed = { result: 'completed', completedOn: '2026-11-20', evidence: id } as const;
  const check = (form: Parameters<NonNullable<typeof trainingCompletion.check>>[0], papers?: TaskContext['papers']) =>
    trainingCompletion.check?.(form, { ...context, ...(papers && { papers }) })?.code;

  it('needs its certificate among the papers of the case', () => {
    expect(check(completed, [{ id, kind: 'training-certificate' }])).toBeUndefined();
    expect(check({ result: 'completed', completedOn: '2026-11-20' })).toBe('training-evidence-missing');
    // Of another case, or replaced meanwhile: not among them.
    expect(check(completed, [])).toBe('training-evidence-unknown');
    expect(check(completed, [{ id, kind: 'other' }])).toBe('training-evidence-unknown');
  });

  it('is not dated in the future, and a waiver says why', () => {
    expect(check({ ...completed, completedOn: '2026-11-26' })).toBe('training-completed-in-future');
    expect(check({ result: 'waived', reasons: why })).toBe('waiver-without-reason');
    expect(check({ result: 'waived', code: 'other', reasons: why })).toBeUndefined();
  });
});

describe('the hours of a year (PP 11/2017 art 203)', () => {
  it('count what was completed, and show what is not', () => {
    const lines = [
      { hours: 16, status: 'completed' },
      { hours: 20, status: 'planned' },
      { hours: 8, status: 'completed' },
    ];
    expect(hoursOfYear(lines, 20)).toEqual({
      ...{ owed: 20, completed: 24, remaining: 0 },
      training: [lines[0], lines[2]],
      unfinished: [lines[1]],
    });
    expect(hoursOfYear(lines.slice(0, 2), 20).remaining).toBe(4);
  });
});
