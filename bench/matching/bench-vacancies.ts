import { matchCriteriaOf } from '../../domain/matching/match-criteria-of.ts';
import { dateOfDay } from '../../domain/matching/day-number.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { positionClasses, positionClassProfiles } from '../../domain/personnel/position-class.ts';
import { defaultPolicy } from '../../domain/policy/policy.ts';
import { educationFieldCount, today, workFieldCount } from './generate-people.ts';

const vacancyCount = 60;
/** Structural posts are fewer than functional ones and asked for more often; nobody advertises pelaksana to the nation. */
const classes = [2, 3, 3, 4, 4, 4, 7, 8, 8, 9, 9, 10];

/** Sixty different vacancies, every other one open to the nation, each with one to three accepted fields of study. */
export function benchVacancies(): MatchCriteria[] {
  return Array.from({ length: vacancyCount }, (_, index) => {
    const positionClass = positionClasses[classes[index % classes.length]!]!;
    const { ranks, minEducation, competencyLevel } = positionClassProfiles[positionClass];
    const fields = Array.from(
      { length: 1 + (index % 3) },
      (_field, more) => 1 + ((index * 7 + more * 11) % educationFieldCount),
    );
    const post = {
      ...{ postId: `P${index}`, agencyId: 'a1', agency: 1, positionName: 'Jabatan', positionClass },
      ...{ echelon: null, jobGrade: 9, workField: 1 + ((index * 13) % workFieldCount), holders: [] },
      ...{ educationMin: minEducation, educationFields: fields, need: 1, incumbents: 0 },
      ...{ rankMin: ranks?.[0] ?? null, rankMax: ranks?.[1] ?? null },
      standard: Object.fromEntries(competencies.map((competency) => [competency, competencyLevel])),
    };
    const scope = index % 2 === 0 ? 'nation' : 'agency';
    return matchCriteriaOf(post, { scope, today: dateOfDay(today), policy: defaultPolicy });
  });
}
