import { expect, it } from 'vitest';
import { checkIntake, type IntakeAnswer } from '../../../domain/documents/check-intake.ts';
import { checklistOf } from '../../../domain/documents/document-checklist.ts';
import type { CurrentDocument, DocumentsInCase } from '../../../domain/documents/documents-in-case.ts';
import { owedByEmployee } from '../../../domain/documents/owed-by-employee.ts';
import { intakeCheck } from '../../../domain/task-kinds/intake-check.ts';
import { verdictReasons, verdictReasonTexts } from '../../../domain/documents/verdict-reason.ts';

const checklist = checklistOf({ scope: 'intra-agency', direction: 'lateral', initiator: 'own-request' });
const request: CurrentDocument = { id: 'a', kind: 'D2', verdict: 'pending', scanState: 'clean' };

function situation(documents: CurrentDocument[], named: DocumentsInCase['named'] = []): DocumentsInCase {
  return { checklist, documents, named };
}

const codeOf = (form: IntakeAnswer, ...documents: CurrentDocument[]) => checkIntake(form, situation(documents))?.code;

it('is complete when every required line is accepted, by this answer or an earlier one', () => {
  expect(codeOf({ decision: 'complete' })).toBe('documents-not-accepted');
  expect(codeOf({ decision: 'complete' }, request)).toBe('documents-not-accepted');
  expect(codeOf({ decision: 'complete', documents: [{ id: 'a', verdict: 'accepted' }] }, request)).toBeUndefined();
  expect(codeOf({ decision: 'complete' }, { ...request, verdict: 'accepted' })).toBeUndefined();
  const second = { ...request, id: 'b', verdict: 'repair' } as const;
  expect(codeOf({ decision: 'complete', documents: [{ id: 'a', verdict: 'accepted' }] }, request, second)).toBe(
    'documents-not-accepted',
  );
});

it.each<[string, IntakeAnswer, CurrentDocument, string | undefined]>([
  ['sends back with a reason', incomplete({ verdict: 'repair', reasons: ['illegible'] }), request, undefined],
  ['no reason', incomplete({ verdict: 'repair' }), request, 'document-reasons-missing'],
  [
    'a refusal’s reason',
    incomplete({ verdict: 'repair', reasons: ['not-genuine'] }),
    request,
    'document-reasons-mismatch',
  ],
  [
    'another reason without words',
    incomplete({ verdict: 'repair', reasons: ['other-repair'] }),
    request,
    'document-reasons-missing',
  ],
  ['nothing to mend', incomplete({ verdict: 'accepted' }), request, 'missing-documents-unnamed'],
  [
    'refused is not incomplete',
    incomplete({ verdict: 'refused', reasons: ['under-discipline'] }),
    request,
    'document-refused-ends-case',
  ],
  ['of another case', incomplete({ verdict: 'accepted' }), { ...request, id: 'z' }, 'document-unknown'],
  [
    'judged otherwise already',
    incomplete({ verdict: 'repair', reasons: ['illegible'] }),
    { ...request, verdict: 'accepted' },
    'document-already-judged',
  ],
  [
    'not scanned yet',
    { decision: 'complete', documents: [{ id: 'a', verdict: 'accepted' }] },
    { ...request, scanState: 'waiting' },
    'document-not-scanned',
  ],
  [
    'infected',
    { decision: 'complete', documents: [{ id: 'a', verdict: 'accepted' }] },
    { ...request, scanState: 'infected' },
    'document-not-scanned',
  ],
  ['refused without a refused file', { decision: 'refused' }, request, 'no-document-refused'],
  [
    'refused (TMS)',
    { decision: 'refused', documents: [{ id: 'a', verdict: 'refused', reasons: ['under-discipline'] }] },
    request,
    undefined,
  ],
  ['a missing line is named', { decision: 'incomplete', missing: ['D2'] }, request, undefined],
])('%s', (_name, form, document, code) => {
  expect(checkIntake(form, situation([document]))?.code).toBe(code);
});

it('judges no file twice in one answer', () => {
  const twice = { id: 'a', verdict: 'accepted' } as const;
  expect(codeOf({ decision: 'complete', documents: [twice, twice] }, request)).toBe('document-judged-twice');
});

it('asks the employee for exactly what is theirs and still wrong', () => {
  const back = { ...request, verdict: 'repair' } as const;
  expect(owedByEmployee(situation([back]))).toEqual(['D2']);
  expect(owedByEmployee(situation([], ['D2']))).toEqual(['D2']);
  expect(owedByEmployee(situation([request], ['D2']))).toEqual([]);
  const across = checklistOf({ scope: 'inter-province', direction: 'lateral', initiator: 'agency' });
  expect(owedByEmployee({ checklist: across, documents: [], named: ['D1', 'D5', 'D6'] })).toEqual(['D6']);
});

it('has words for every reason, in both languages', () => {
  for (const reason of verdictReasons) {
    expect(verdictReasonTexts[reason].id.length).toBeGreaterThan(10);
    expect(verdictReasonTexts[reason].en.length).toBeGreaterThan(10);
  }
});

function incomplete(judgement: Omit<NonNullable<IntakeAnswer['documents']>[number], 'id'>): IntakeAnswer {
  return { decision: 'incomplete', documents: [{ id: 'a', ...judgement }] };
}

it('takes no reference of an exception since that is a task of its own; before 0.2.0 it is owed', () => {
  const needed = { today: '2026-11-25', certificate: 'needs-exception', gaps: [] } as const;
  const accepted = situation([{ ...request, verdict: 'accepted' }]);
  const code = (form: object, context: object) =>
    intakeCheck.check!({ decision: 'complete', ...form }, { ...needed, ...context })?.code;
  expect(code({}, { documents: accepted })).toBeUndefined();
  expect(code({ exceptionReference: 'ND/1' }, { documents: accepted })).toBe('exception-is-task');
  expect(code({}, {})).toBe('exception-document-missing');
  expect(code({ exceptionReference: 'ND/1' }, {})).toBeUndefined();
});
