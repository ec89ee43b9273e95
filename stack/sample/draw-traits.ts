import { isEducationAtLeast } from '../../domain/personnel/education.ts';
import { ranks } from '../../domain/personnel/rank.ts';
import { addMonths, addYears } from '../../domain/iso-date.ts';
import { classProfiles } from './class-profile.ts';
import { drawFacts } from './draw-facts.ts';
import type { Random } from './random.ts';
import { monthsAgo, sampleDate } from './sample-date.ts';
import { universityFields } from './sample-education.ts';
import { sampleName } from './sample-names.ts';
import type { PersonTraits } from './sample-person.ts';
import type { SamplePosition } from './sample-reference.ts';

/** An ordinary person who could sit on this kind of post. What a special person needs otherwise is given in `wanted`. */
export function drawTraits(random: Random, position: SamplePosition, wanted: Partial<PersonTraits> = {}): PersonTraits {
  const profile = classProfiles[position.positionClass];
  if (!profile) throw new Error(`no profile for ${position.positionClass}`);
  const sex = wanted.sex ?? random.pick(['male', 'female'] as const);
  const age = random.integer(...profile.age);
  const birthDate = wanted.birthDate ?? drawBirthDate(random, age);
  const entry = addMonths(
    `${addYears(birthDate, random.integer(...profile.entryAge)).slice(0, 7)}-01`,
    random.integer(0, 11),
  );
  // Nobody enters after 2023, so that everybody has two years of performance.
  const tmtCpns = wanted.tmtCpns ?? (entry > '2023-03-01' ? `2023-0${random.integer(1, 4)}-01` : entry);
  const tmtPns = addYears(tmtCpns, 1);
  const level = random.pick(profile.education.filter((one) => isEducationAtLeast(one, position.educationLevelMin)));
  return {
    sex,
    name: sampleName(random, sex),
    birthDate,
    employeeType: 'PNS',
    standing: 'Aktif',
    tmtCpns,
    tmtPns,
    since: drawSince(random, tmtPns),
    rank: drawRank(position, age, profile.age, wanted),
    education: { level, field: drawField(random, position, level) },
    hasEmail: random.chance(0.85),
    ...drawFacts(random, position),
    history: [],
    ...wanted,
  };
}

function drawBirthDate(random: Random, age: number): string {
  const birthday = addMonths(addYears(sampleDate, -age), -random.integer(0, 11));
  return `${birthday.slice(0, 8)}${String(random.integer(1, 28)).padStart(2, '0')}`;
}

/** Most have been in the post between two and five years; some are new in it, some have stayed too long (R04, R05). */
function drawSince(random: Random, earliest: string): string {
  const kind = random.next();
  const since =
    kind < 0.08 ? monthsAgo(random, 1, 23) : kind < 0.9 ? monthsAgo(random, 27, 56) : monthsAgo(random, 64, 110);
  return since < earliest ? earliest : since;
}

/** The older, the higher within the post's range. */
function drawRank(
  position: SamplePosition,
  age: number,
  [youngest, oldest]: readonly [number, number],
  wanted: Partial<PersonTraits>,
): string {
  if (wanted.employeeType === 'PPPK') return 'IX';
  const range = ranks.slice(ranks.indexOf(position.rankMin), ranks.indexOf(position.rankMax) + 1);
  const step = Math.floor(((age - youngest) / (oldest - youngest + 1)) * range.length);
  return range[Math.min(range.length - 1, Math.max(0, step))] ?? position.rankMin;
}

function drawField(random: Random, position: SamplePosition, level: string): string {
  if (level === 'SMA') return 'administrasi-perkantoran';
  return random.pick(position.educationFields.length > 0 ? position.educationFields : universityFields);
}
