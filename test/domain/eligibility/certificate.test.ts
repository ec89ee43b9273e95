import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certify } from '../../../domain/eligibility/certificate.ts';
import { eligibilityPolicyOf } from '../../../domain/eligibility/eligibility-policy-of.ts';
import { defaultEligibilityPolicy } from '../../../domain/eligibility/eligibility-policy.ts';
import type { EligibilityFacts } from '../../../domain/eligibility/facts.ts';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { rules } from '../../../domain/eligibility/rules.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { eligibleFacts, recorded, standard, today } from './eligible-facts.ts';

describe('the certificate', () => {
  test('has one line for each of the 25 rules, in order, each with its basis and both languages', () => {
    const certificate = certify(eligibleFacts);
    const ids = Array.from({ length: 25 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(certificate.lines.map((line) => line.rule)).toEqual(ids);
    expect(certificate.lines.every((line) => line.legalBasis !== '')).toBe(true);
    expect(certificate).toMatchObject({
      verdict: 'eligible',
      moment: 'submission',
      evaluatedOn: today,
      ruleVersion: '2',
      unknowns: 0,
    });
  });

  test.each([
    ['a warning', { originIncumbents: recorded(1) }, 'eligible-with-warnings', 0],
    ['a missing fact', { jpm: unknownFact }, 'eligible-with-warnings', 1],
    ['a tenure of a year', { tmtPosition: recorded('2025-07-15') }, 'needs-exception', 0],
    ['a block', { studyAssignment: recorded(true) }, 'ineligible', 0],
    [
      'a block beside all else',
      { studyAssignment: recorded(true), tmtPosition: recorded('2025-07-15'), jpm: unknownFact },
      'ineligible',
      1,
    ],
  ] satisfies [string, Partial<EligibilityFacts>, string, number][])('%s', (_name, change, verdict, unknowns) => {
    expect(certify({ ...eligibleFacts, ...change })).toMatchObject({ verdict, unknowns });
  });

  test('survives JSON, and so do its facts', () => {
    const facts = JSON.parse(JSON.stringify(eligibleFacts)) as EligibilityFacts;
    expect(JSON.parse(JSON.stringify(certify(facts)))).toEqual(certify(eligibleFacts));
  });

  test('with nothing known but the case itself never passes silently', () => {
    const blank = Object.fromEntries(
      Object.entries(eligibleFacts).map(([name, fact]) => [name, isRecord(fact) ? unknownFact : fact]),
    ) as unknown as EligibilityFacts;
    const certificate = certify({ ...blank, performanceRatings: eligibleFacts.performanceRatings });
    expect(certificate.verdict).toBe('eligible-with-warnings');
    expect(certificate.lines.some((line) => line.verdict === 'warn' || line.verdict === 'block')).toBe(false);
    expect(certificate.unknowns).toBeGreaterThan(12);
  });
});

test("a case's policy gives the rules their numbers", () => {
  expect(eligibilityPolicyOf(defaultPolicy)).toEqual(defaultEligibilityPolicy);
  expect(eligibilityPolicyOf({ ...defaultPolicy, 'eligibility.bondYears': 8 }).bondYears).toBe(8);
});

/** For every fact a few values that matter to some rule. */
const variants: { [K in keyof EligibilityFacts]: fc.Arbitrary<EligibilityFacts[K]> } = {
  today: fc.constantFrom('2026-07-15', '2026-02-28', '2028-02-29'),
  moment: fc.constantFrom('submission', 'deliberation', 'decree'),
  policy: fc.constantFrom(defaultEligibilityPolicy, {
    ...defaultEligibilityPolicy,
    tenureBlockMonths: 0,
    bondYears: 1,
    ratingYears: 1,
  }),
  scope: fc.constantFrom('intra-agency', 'inter-province', 'region-central'),
  direction: fc.constantFrom('lateral', 'promotion', 'demotion', 'diagonal'),
  initiator: fc.constantFrom('agency', 'own-request'),
  disciplinaryDemotion: fc.boolean(),
  restructuring: fc.boolean(),
  effectiveDate: maybe('2026-08-01', '2027-01-01'),
  originClass: maybe('pelaksana', 'pengawas', 'jf-ahli-muda'),
  originJobFamily: maybe(null, 'perencana'),
  originIncumbents: maybe(1, 4),
  originMinimum: maybe(0, 3),
  targetClass: fc.constantFrom('pelaksana', 'administrator', 'jpt-pratama', 'jf-ahli-muda', 'jf-terampil'),
  targetJobFamily: maybe(null, 'perencana', 'auditor'),
  positionNeed: maybe(0, 3),
  incumbents: maybe(0, 3),
  positionStandard: maybe(standard, {
    ...standard,
    educationFields: ['Hukum'],
    rankMin: null,
    rankMax: null,
    retirementAge: 60,
  }),
  employeeType: maybe('PNS', 'PPPK', 'CPNS'),
  legalStatus: maybe('active', 'suspended'),
  nip: maybe('199002142015032901', '123'),
  birthDate: maybe('1990-02-14', '1968-02-29'),
  sex: maybe('female', 'male'),
  tmtPns: maybe('2016-03-01', '2024-03-01'),
  tmtPosition: maybe('2023-01-02', '2026-05-01', '2019-01-01'),
  rank: maybe('II/a', 'III/b', 'IV/c'),
  educationLevel: maybe('SMA', 'S1'),
  educationField: maybe('Hukum', 'Teknik Sipil'),
  performanceRatings: maybe([], [{ year: 2025, rating: 'good' as const }]),
  disciplineCases: maybe(
    [],
    [{ level: 'severe' as const, status: 'serving' as const, startedOn: '2026-01-01', endedOn: null }],
  ),
  studyAssignment: maybe(true, false),
  serviceBond: maybe(true, false),
  legalProcess: maybe(true, false),
  auditClearance: maybe(true, false),
  positionHistory: maybe(
    [],
    [{ positionClass: 'administrator' as const, from: '2015-01-01', to: null, relevance: 'unjudged' as const }],
  ),
  examResult: maybe('passed', 'failed', 'not-taken'),
  jpm: maybe(50, 70, 90),
  talentAxes: maybe({ performance: 'above', potential: 'high' }, { performance: 'below', potential: 'low' }),
  conflicts: maybe([], [{ actorId: 'a', role: 'panel-member', kind: 'family' as const, recused: false }]),
  documents: maybe(
    [],
    [{ kind: 'D2' as const, requiredAt: 'submission' as const, verdict: 'missing' as const, signatoryClass: null }],
  ),
  originConsent: maybe('given', 'refused'),
  receivingConsent: maybe('given', 'pending'),
  exceptions: fc.constantFrom(
    [],
    [
      {
        ...{ rule: 'R04' as const, authority: 'appointing-authority' as const, document: 'ND/1' },
        ...{ decidedOn: '2026-07-01', validUntil: null },
      },
    ],
  ),
  freezes: maybe([], [{ kind: 'electoral' as const, from: '2026-01-01', to: null, approvalReference: null }]),
  externalApprovals: maybe([], [{ kind: 'imut-recommendation' as const, state: 'pending' as const }]),
};

const anyFacts = fc.record(variants) as fc.Arbitrary<EligibilityFacts>;
const anyName = fc.constantFrom(...(Object.keys(variants) as (keyof EligibilityFacts)[]));

describe('properties of every rule', () => {
  test('one changed fact changes only the lines of the rules that name it', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyName, (facts, other, name) => {
        const changed = { ...facts, [name]: other[name] };
        for (const rule of rules) {
          if (!rule.reads.includes(name)) expect(rule.evaluate(changed)).toEqual(rule.evaluate(facts));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a rule looks at nothing it does not name, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const rule of rules) rule.evaluate(guarded(facts, rule.reads));
      }),
      { numRuns: 200 },
    );
  });

  test('a certificate is a function of its facts, and its verdict is that of its gravest line', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const certificate = certify(facts);
        expect(certify(facts)).toEqual(certificate);
        const verdicts = certificate.lines.map((line) => line.verdict);
        expect(certificate.verdict === 'ineligible').toBe(verdicts.includes('block'));
        if (certificate.verdict === 'eligible')
          expect(verdicts.every((verdict) => verdict === 'pass' || verdict === 'not-applicable')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('each fact is read by a rule', () => {
    const read = new Set(rules.flatMap((rule) => rule.reads));
    expect(Object.keys(eligibleFacts).filter((name) => !read.has(name as keyof EligibilityFacts))).toEqual([]);
  });
});

/** Each value as a recorded fact, and the fact unknown.  */
function maybe(...values: unknown[]) {
  return fc.constantFrom(...values.map((value) => recorded(value)), unknownFact) as fc.Arbitrary<never>;
}

function guarded(facts: EligibilityFacts, reads: readonly (keyof EligibilityFacts)[]): EligibilityFacts {
  return new Proxy(facts, {
    get(target, name) {
      if (!reads.includes(name as keyof EligibilityFacts)) throw new Error(`reads ${String(name)} without naming it`);
      return target[name as keyof EligibilityFacts];
    },
  });
}

function isRecord(fact: unknown): boolean {
  return typeof fact === 'object' && fact !== null && ('source' in fact || 'unknown' in fact);
}
