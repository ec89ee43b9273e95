import { describe, expect, it } from 'vitest';
import { policyParameters } from '../../../domain/policy/policy-keys.ts';
import type { TaskContext } from '../../../domain/task/define-task.ts';
import { taskKinds } from '../../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../../domain/task-kinds/task-definitions.ts';
import { usualAnswers } from '../../../stack/demo/usual-answers.ts';

const today = '2026-11-25';

describe.each(taskKinds)('%s', (kind) => {
  const definition = taskDefinitions[kind];

  it('is defined under its own name, with a deadline in the policy', () => {
    expect(definition.kind).toBe(kind);
    expect(policyParameters).toHaveProperty([`sla.${kind}`]);
  });

  it('takes a usual answer and refuses an empty or an embellished one', () => {
    const usual = usualAnswers[kind](today);
    expect(definition.form.safeParse(usual).error).toBeUndefined();
    expect(definition.form.safeParse({}).success).toBe(false);
    expect(definition.form.safeParse({ ...usual, extra: 1 }).success).toBe(false);
  });

  it('gives the workflow codes and counts only', () => {
    const answer = (definition.answer as (form: unknown) => object)(usualAnswers[kind](today));
    for (const value of Object.values(answer)) expect(String(value)).toMatch(/^[a-z-]+$|^\d+(,\d+)*$/);
  });
});

describe('what a form owes beyond its shape', () => {
  const context: TaskContext = { today, certificate: 'eligible', gaps: ['komunikasi'] };

  it('an incomplete submission names what is missing', () => {
    const { form } = taskDefinitions['intake-check'];
    expect(form.safeParse({ decision: 'incomplete' }).success).toBe(false);
    expect(form.safeParse({ decision: 'incomplete', missingDocuments: ['D6'] }).success).toBe(true);
  });

  it('an exception needs its document (R04)', () => {
    const { check } = taskDefinitions['intake-check'];
    expect(check?.({ decision: 'complete' }, { ...context, certificate: 'needs-exception' })?.code).toBe(
      'exception-document-missing',
    );
    expect(check?.({ decision: 'complete' }, context)).toBeUndefined();
  });

  it('who does not simply accept says why', () => {
    const { form } = taskDefinitions['employee-answer'];
    expect(form.safeParse({ answer: 'declined', benefitSheetRead: true }).success).toBe(false);
    expect(form.safeParse({ answer: 'accepted', benefitSheetRead: false }).success).toBe(false);
  });

  it('an approval needs an effective date that has not passed', () => {
    const { form, check } = taskDefinitions['authority-decision'];
    const approval = { decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.' } as const;
    expect(form.safeParse(approval).success).toBe(false);
    expect(check?.({ ...approval, effectiveDate: '2026-11-24' }, context)?.code).toBe('effective-date-past');
    expect(check?.({ ...approval, effectiveDate: today }, context)).toBeUndefined();
  });

  it('a training plan answers every gap of the assessment, and nothing else (F54)', () => {
    const { check } = taskDefinitions['training-plan'];
    const course = (competency: 'komunikasi' | 'integritas') => ({ competency, decision: 'enrol' }) as const;
    expect(check?.({ courses: [] }, context)?.code).toBe('gap-without-course');
    expect(check?.({ courses: [course('komunikasi'), course('integritas')] }, context)?.code).toBe(
      'course-without-gap',
    );
    expect(check?.({ courses: [course('komunikasi'), course('komunikasi')] }, context)?.code).toBe(
      'course-planned-twice',
    );
    expect(check?.({ courses: [course('komunikasi')] }, context)).toBeUndefined();
  });
});
