import { describe, expect, it, test } from 'vitest';
import { checkException } from '../../../domain/exception/check-exception.ts';
import { exceptableRules } from '../../../domain/exception/exceptable-rules.ts';
import { exceptionsNeeded } from '../../../domain/exception/exceptions-needed.ts';
import type { GrantedException } from '../../../domain/exception/granted-exception.ts';
import { certify } from '../../../domain/eligibility/certificate.ts';
import type { EligibilityFacts } from '../../../domain/eligibility/facts.ts';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { rules } from '../../../domain/eligibility/rules.ts';
import { eligibleFacts, recorded, today } from '../eligibility/eligible-facts.ts';

const document = '019a0000-0000-7000-8000-000000000001';
const papers = [
  { id: document, kind: 'exception-approval' as const },
  { id: '019a0000-0000-7000-8000-000000000002', kind: 'D2' as const },
];
const granted = (rule: GrantedException['rule'], validUntil: string | null = null): GrantedException => ({
  ...{ rule, authority: exceptableRules[rule]!, document, decidedOn: '2026-07-01', validUntil },
});
const shortTenure: EligibilityFacts = { ...eligibleFacts, tmtPosition: recorded('2025-08-15') };
const lineOf = (facts: EligibilityFacts, rule: string) => certify(facts).lines.find((line) => line.rule === rule)!;

describe('a certificate', () => {
  it('asks for an exception, and passes by it, naming authority, day and document', () => {
    expect(certify(shortTenure).verdict).toBe('needs-exception');
    expect(exceptionsNeeded(certify(shortTenure))).toEqual([4]);
    const excepted = { ...shortTenure, exceptions: [granted('R04')] };
    expect(exceptionsNeeded(certify(excepted))).toEqual([]);
    const line = lineOf(excepted, 'R04');
    expect(line.verdict).toBe('pass');
    expect(line.explanation.en).toBe(
      `Passes by an exception of the appointing authority of 1 July 2026 (document ${document}).`,
    );
  });

  test.each([
    ['of another rule', [granted('R17')]],
    ['that ran out yesterday', [granted('R04', '2026-07-14')]],
  ])('is not moved by an exception %s', (_name, exceptions) => {
    expect(lineOf({ ...shortTenure, exceptions }, 'R04').verdict).toBe('block-unless-exception');
  });

  it('counts an exception on its last day', () => {
    expect(lineOf({ ...shortTenure, exceptions: [granted('R04', today)] }, 'R04').verdict).toBe('pass');
  });

  it('knows no exception below six months of tenure', () => {
    const facts = { ...eligibleFacts, tmtPosition: recorded('2026-03-01'), exceptions: [granted('R04')] };
    expect(lineOf(facts, 'R04').verdict).toBe('block');
  });
});

describe('the President excepts from the age for a JPT pratama, and from nothing else', () => {
  const history = (from: string) =>
    recorded([{ positionClass: 'administrator' as const, from, to: null, relevance: 'related' as const }]);
  const tooOld: EligibilityFacts = {
    ...eligibleFacts,
    ...{ targetClass: 'jpt-pratama', direction: 'promotion', birthDate: recorded('1970-08-31') },
    positionHistory: history('2018-01-01'),
    exceptions: [granted('R17')],
  };
  test.each([
    ['without it', { exceptions: [] }, 'block-unless-exception'],
    ['with it', {}, 'pass'],
    ['with it, but a year of experience', { positionHistory: history('2025-09-01') }, 'block'],
    ['with it, the history unknown', { positionHistory: unknownFact }, 'unknown'],
    ['a JPT madya', { targetClass: 'jpt-madya' as const }, 'block'],
  ])('%s', (_name, change, verdict) => {
    expect(lineOf({ ...tooOld, ...change }, 'R17').verdict).toBe(verdict);
  });
});

describe('a decision on an exception', () => {
  const form = { decision: 'grant', rule: 'R04', authority: 'appointing-authority', documentId: document } as const;
  const context = { today, papers, rule: 'R04' as const };

  test.each([
    ['in order', {}, undefined],
    ['refused, without a document', { decision: 'refuse' as const, documentId: undefined }, undefined],
    ['from a rule that has none', { rule: 'R06' as const }, 'rule-without-exception'],
    ['from a rule that nobody asked about', { rule: 'R17' as const }, 'exception-for-other-rule'],
    ['by the wrong authority', { authority: 'president' as const }, 'exception-wrong-authority'],
    ['without its document', { documentId: undefined }, 'exception-document-missing'],
    ['with a document of another kind', { documentId: papers[1]!.id }, 'exception-document-unknown'],
    [
      'with a document of another case',
      { documentId: '019a0000-0000-7000-8000-000000000009' },
      'exception-document-unknown',
    ],
    ['that is over', { validUntil: '2026-07-14' }, 'exception-over'],
  ])('%s', (_name, change, code) => {
    expect(checkException({ ...form, ...change }, context)?.code).toBe(code);
  });

  it('is never recorded by the appointing authority as its own where the President decides', () => {
    const said = { ...form, rule: 'R17' } as const;
    expect(checkException(said, { ...context, rule: 'R17' })?.code).toBe('exception-wrong-authority');
    expect(checkException({ ...said, authority: 'president' }, { ...context, rule: 'R17' })).toBeUndefined();
  });
});

it('only rules that can block unless excepted name the exceptions among their facts', () => {
  const naming = rules.filter(({ reads }) => reads.includes('exceptions')).map(({ id }) => id);
  expect(naming).toEqual(Object.keys(exceptableRules));
});
