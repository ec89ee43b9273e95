import { describe } from 'vitest';
import type { EligibilityFacts, PositionSpell } from '../../../domain/eligibility/facts.ts';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { r16 } from '../../../domain/eligibility/rules/r16-administrative-experience.ts';
import { r17 } from '../../../domain/eligibility/rules/r17-leadership-experience.ts';
import { r18 } from '../../../domain/eligibility/rules/r18-functional-transfer.ts';
import type { PositionClass } from '../../../domain/personnel/position-class.ts';
import { recorded } from './eligible-facts.ts';
import { judgeRule } from './judge-rule.ts';

const effectiveDate = recorded('2026-09-01');

function spell(
  positionClass: PositionClass,
  from: string,
  to: string | null = null,
  relevance: PositionSpell['relevance'] = 'related',
): PositionSpell {
  return { positionClass, from, to, relevance };
}

describe('R16 pengawas and administrator', () => {
  const toPengawas = { targetClass: 'pengawas', direction: 'promotion', effectiveDate } as const;
  const toAdministrator = { targetClass: 'administrator', direction: 'promotion', effectiveDate } as const;
  judgeRule(r16, [
    [
      'four years as pelaksana to the day',
      { ...toPengawas, positionHistory: recorded([spell('pelaksana', '2022-09-01')]) },
      'pass',
    ],
    [
      'a day short of four years',
      { ...toPengawas, positionHistory: recorded([spell('pelaksana', '2022-09-02')]) },
      'block',
    ],
    [
      'pelaksana and terampil together',
      {
        ...toPengawas,
        positionHistory: recorded([
          spell('pelaksana', '2020-01-01', '2022-01-01'),
          spell('jf-terampil', '2022-01-01', '2024-01-01'),
        ]),
      },
      'pass',
    ],
    [
      'three years as pengawas to the day',
      { ...toAdministrator, positionHistory: recorded([spell('pengawas', '2023-09-01')]) },
      'pass',
    ],
    [
      'a day short of three years',
      { ...toAdministrator, positionHistory: recorded([spell('pengawas', '2023-09-02')]) },
      'block',
    ],
    [
      'ahli muda counts for administrator',
      { ...toAdministrator, positionHistory: recorded([spell('jf-ahli-muda', '2020-01-01')]) },
      'pass',
    ],
    [
      'pelaksana does not',
      { ...toAdministrator, positionHistory: recorded([spell('pelaksana', '2000-01-01')]) },
      'block',
    ],
    [
      'until the effective date, not today',
      { ...toPengawas, today: '2022-09-01', positionHistory: recorded([spell('pelaksana', '2022-09-01')]) },
      'pass',
    ],
    [
      'no effective date: until today',
      { ...toPengawas, effectiveDate: unknownFact, positionHistory: recorded([spell('pelaksana', '2022-09-01')]) },
      'block',
    ],
    ['lateral', { ...toAdministrator, direction: 'lateral', positionHistory: recorded([]) }, 'not-applicable'],
    ['another class', { targetClass: 'pelaksana', direction: 'promotion' }, 'not-applicable'],
    ['history unknown', { ...toPengawas, positionHistory: unknownFact }, 'unknown'],
  ]);
});

describe('R17 leadership', () => {
  const toPratama: Partial<EligibilityFacts> = {
    targetClass: 'jpt-pratama',
    direction: 'promotion',
    effectiveDate,
    birthDate: recorded('1975-05-05'),
    positionHistory: recorded([spell('pengawas', '2018-01-01', '2024-09-01'), spell('administrator', '2024-09-01')]),
  };
  judgeRule(r17, [
    ['five years related, two as administrator to the day', toPratama, 'pass'],
    [
      'a day short of two years',
      {
        ...toPratama,
        positionHistory: recorded([
          spell('pengawas', '2018-01-01', '2024-09-02'),
          spell('administrator', '2024-09-02'),
        ]),
      },
      'block',
    ],
    [
      'five years related to the day',
      { ...toPratama, positionHistory: recorded([spell('administrator', '2021-09-01')]) },
      'pass',
    ],
    [
      'a day short of five years',
      { ...toPratama, positionHistory: recorded([spell('administrator', '2021-09-02')]) },
      'block',
    ],
    [
      'relevance not judged yet',
      { ...toPratama, positionHistory: recorded([spell('administrator', '2015-01-01', null, 'unjudged')]) },
      'unknown',
    ],
    [
      'unrelated field',
      { ...toPratama, positionHistory: recorded([spell('administrator', '2015-01-01', null, 'unrelated')]) },
      'block',
    ],
    ['56th birthday on the effective date', { ...toPratama, birthDate: recorded('1970-09-01') }, 'pass'],
    ['the day after the 56th birthday', { ...toPratama, birthDate: recorded('1970-08-31') }, 'block-unless-exception'],
    [
      'too old, history unknown',
      { ...toPratama, birthDate: recorded('1960-01-01'), positionHistory: unknownFact },
      'block-unless-exception',
    ],
    ['jpt madya needs seven years and pratama', { ...toPratama, targetClass: 'jpt-madya' }, 'block'],
    [
      'jpt madya from pratama',
      { ...toPratama, targetClass: 'jpt-madya', positionHistory: recorded([spell('jpt-pratama', '2019-09-01')]) },
      'pass',
    ],
    [
      '58th birthday for jpt madya',
      {
        ...toPratama,
        targetClass: 'jpt-madya',
        birthDate: recorded('1968-09-01'),
        positionHistory: recorded([spell('jpt-pratama', '2019-09-01')]),
      },
      'pass',
    ],
    ['rotation among JPT', { ...toPratama, direction: 'lateral', birthDate: recorded('1968-01-01') }, 'not-applicable'],
    ['another class', { targetClass: 'administrator' }, 'not-applicable'],
    ['birth date unknown', { ...toPratama, birthDate: unknownFact }, 'unknown'],
    ['history unknown', { ...toPratama, positionHistory: unknownFact }, 'unknown'],
  ]);
});

describe('R18 into a functional post', () => {
  const toMuda: Partial<EligibilityFacts> = {
    targetClass: 'jf-ahli-muda',
    targetJobFamily: recorded('perencana'),
    direction: 'diagonal',
    effectiveDate,
    examResult: recorded('passed'),
    moment: 'deliberation',
  };
  judgeRule(r18, [
    ['passed, young, experienced', toMuda, 'pass'],
    ['53rd birthday on the effective date', { ...toMuda, birthDate: recorded('1973-09-01') }, 'pass'],
    ['the day after', { ...toMuda, birthDate: recorded('1973-08-31') }, 'block'],
    ['ahli madya until 55', { ...toMuda, targetClass: 'jf-ahli-madya', birthDate: recorded('1971-09-01') }, 'pass'],
    [
      'ahli utama until 60',
      {
        ...toMuda,
        targetClass: 'jf-ahli-utama',
        originClass: recorded('jpt-pratama'),
        birthDate: recorded('1966-08-31'),
      },
      'block',
    ],
    [
      'between ahli utama until 63',
      {
        ...toMuda,
        targetClass: 'jf-ahli-utama',
        originClass: recorded('jf-ahli-utama'),
        originJobFamily: recorded('auditor'),
        birthDate: recorded('1963-09-01'),
      },
      'pass',
    ],
    [
      'two years related to the day',
      { ...toMuda, positionHistory: recorded([spell('pelaksana', '2024-09-01')]) },
      'pass',
    ],
    ['a day short', { ...toMuda, positionHistory: recorded([spell('pelaksana', '2024-09-02')]) }, 'block'],
    [
      'one year is enough in a restructuring',
      { ...toMuda, restructuring: true, positionHistory: recorded([spell('pelaksana', '2025-09-01')]) },
      'pass',
    ],
    [
      'relevance not judged yet',
      { ...toMuda, positionHistory: recorded([spell('pelaksana', '2016-03-01', null, 'unjudged')]) },
      'unknown',
    ],
    ['failed, even at submission', { ...toMuda, moment: 'submission', examResult: recorded('failed') }, 'block'],
    ['not taken at submission', { ...toMuda, moment: 'submission', examResult: recorded('not-taken') }, 'pass'],
    ['not taken at deliberation', { ...toMuda, examResult: recorded('not-taken') }, 'block'],
    ['result unknown at submission', { ...toMuda, moment: 'submission', examResult: unknownFact }, 'pass'],
    ['result unknown at the decree', { ...toMuda, moment: 'decree', examResult: unknownFact }, 'unknown'],
    [
      'same family',
      {
        ...toMuda,
        originClass: recorded('jf-ahli-pertama'),
        originJobFamily: recorded('perencana'),
        examResult: unknownFact,
      },
      'not-applicable',
    ],
    [
      'another family',
      { ...toMuda, originClass: recorded('jf-ahli-muda'), originJobFamily: recorded('auditor') },
      'pass',
    ],
    ['family unknown', { ...toMuda, originClass: recorded('jf-ahli-muda'), originJobFamily: unknownFact }, 'unknown'],
    ['not functional', { targetClass: 'pengawas' }, 'not-applicable'],
    ['birth date unknown', { ...toMuda, birthDate: unknownFact }, 'unknown'],
    ['origin unknown', { ...toMuda, originClass: unknownFact }, 'unknown'],
  ]);
});
