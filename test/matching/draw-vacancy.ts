import { serviceKinds } from '../../domain/matching/candidate-profile.ts';
import { type MatchCriteria, matchCriterionNames, type MatchPoints } from '../../domain/matching/match-criteria.ts';
import type { Random } from '../../stack/sample/random.ts';
import { agencies, classes, today, words } from './draw-person.ts';

/** Any vacancy that could be asked for, lenient enough that often somebody passes. @param people ids of those who are asked */
export function drawVacancy(random: Random, people: readonly string[]): MatchCriteria {
  const maybe = (chance: number, from: number, to: number): number | null =>
    random.chance(chance) ? random.integer(from, to) : null;
  const all = Array.from({ length: classes }, (_, index) => index);
  const positionClass = random.integer(0, classes - 1);
  const others = all.filter((index) => index !== positionClass);
  const demotesFrom = others.filter(() => random.chance(0.3));
  const promotesFrom = others.filter((index) => !demotesFrom.includes(index) && random.chance(0.5));
  const leads = random.chance(0.4);
  const ownAgency = random.integer(1, agencies);
  const kind = () => random.pick(serviceKinds);
  return {
    ...{ postId: 'drawn', agency: random.chance(0.3) ? ownAgency : null, ownAgency, today, positionClass },
    ...{ echelon: maybe(0.5, 0, 7), jobGrade: maybe(0.5, 1, 17), workField: random.integer(1, words) },
    holders: random.chance(0.5) ? [random.pick(people)] : [],
    ...{ promotesFrom, demotesFrom },
    required: Array.from({ length: 9 }, () => (random.chance(0.2) ? 0 : random.integer(1, 5))),
    beganBy: today - random.integer(0, 900),
    tenureMonths: 24,
    minimumRating: random.integer(1, 3),
    educationMin: random.integer(1, 5),
    educationFields: random.chance(0.75) ? [] : all.map((code) => code + 1).filter(() => random.chance(0.6)),
    ...{ rankMin: maybe(0.4, 1, 8), rankMax: maybe(0.4, 9, 17) },
    feeder: leads || random.chance(0.4) ? { kind: kind(), months: random.integer(0, 200) } : null,
    leadership: leads ? { months: random.integer(0, 200), bornFrom: random.integer(-4_500, 6_000) } : null,
    functional: random.chance(0.4)
      ? {
          ...{ months: random.integer(0, 200), bornFrom: random.integer(-4_500, 6_000) },
          ...{ bornFromUtama: random.integer(-4_500, 6_000), utama: random.integer(0, classes - 1) },
        }
      : null,
    ownFamilyClasses: all.filter(() => random.chance(0.3)),
    matchMin: random.integer(0, 700),
    bornFrom: random.integer(-4_500, 0),
    service: kind(),
    wishes: Object.fromEntries(
      people.filter(() => random.chance(0.02)).map((person) => [person, random.integer(1, 1000)]),
    ),
    weights: drawWeights(random),
  };
}

/** Together 1000. */
function drawWeights(random: Random): MatchPoints {
  const cuts = matchCriterionNames
    .slice(1)
    .map(() => random.integer(0, 1000))
    .sort((a, b) => a - b);
  const ends = [...cuts, 1000];
  return Object.fromEntries(
    matchCriterionNames.map((name, index) => [name, ends[index]! - (cuts[index - 1] ?? 0)]),
  ) as unknown as MatchPoints;
}
