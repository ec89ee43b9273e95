import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';

export const today = 20_782;
export const agencySize = 9_000;
export const educationFieldCount = 60;
export const workFieldCount = 200;

/** Shares per mille by class, after the national register of November 2025: 63% functional, 31% pelaksana, 6% structural. */
const classShares = [0, 1, 6, 16, 37, 310, 2, 40, 130, 198, 60, 70, 80, 50];
const classTable = classShares.flatMap((share, index) => Array.from({ length: share }, () => index));
/** Lowest rank of a class and how many it spans, in the order of `positionClasses`. */
const rankOfClass = [
  [15, 2],
  [14, 3],
  [13, 3],
  [11, 3],
  [9, 3],
  [4, 7],
  [15, 2],
  [12, 3],
  [10, 2],
  [8, 2],
  [10, 2],
  [8, 2],
  [5, 3],
  [4, 1],
];

/** Numbers that are the same for the same seed, whoever asks (mulberry32). */
function numbers(seed: number): (low: number, high: number) => number {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (high - low + 1));
  };
}

/** The nth of a population: always the same person, however many there are; in agencies of 9,000. */
export function generatePerson(index: number): CandidateProfile {
  const draw = numbers(index * 2_654_435_761);
  const positionClass = classTable[draw(0, 999)]!;
  const [rankFrom = 4, rankSpan = 1] = rankOfClass[positionClass]!;
  const born = today - draw(23 * 365, 59 * 365);
  const service = Math.max(12, Math.floor((today - born) / 30.4) - draw(22, 30) * 12);
  const rating = (): number => [3, 4, 4, 4, 4, 4, 4, 5, 5, 5][draw(0, 9)]!;
  const workField = skewed(draw, workFieldCount);
  const inField = draw(1, service);
  const other = skewed(draw, workFieldCount);
  const height = positionClass < 4 ? draw(0, Math.min(service, 120)) : 0;
  const level = Math.max(1, 5 - Math.floor(positionClass / 3));
  return {
    employeeId: `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    agency: 1 + Math.floor(index / agencySize),
    positionClass,
    echelon: positionClass < 5 ? draw(2, 7) : null,
    jobGrade: draw(5, 15),
    workField,
    sincePost: today - draw(30, 3_000),
    rank: rankFrom + draw(0, rankSpan - 1),
    educationLevel: positionClasses[positionClass] === 'pelaksana' ? draw(3, 7) : draw(6, 9),
    educationField: skewed(draw, educationFieldCount),
    ratingLatest: rating(),
    ratingBefore: rating(),
    levels: Array.from({ length: 9 }, () => Math.min(5, Math.max(0, level + draw(-1, 1)))),
    talentBox: draw(1, 9),
    sincePns: today - service * 30,
    born,
    months: { total: service, administrator: height, pratama: height >> 1, madya: height >> 2, utama: 0 },
    workFields: other === workField ? [workField] : [workField, other].sort((a, b) => a - b),
    workMonths:
      other === workField ? [inField] : workField < other ? [inField, service - inField] : [service - inField, inField],
    faults: draw(0, 99) < 12 ? 1 << draw(0, 9) : 0,
  };
}

/** Few words are common and many rare. */
function skewed(draw: (low: number, high: number) => number, count: number): number {
  return 1 + Math.floor((draw(0, 999) * draw(0, 999) * count) / 1_000_000);
}
