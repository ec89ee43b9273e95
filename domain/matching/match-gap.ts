import { competencies, type Competency } from '../personnel/competency.ts';
import type { CandidateProfile } from './candidate-profile.ts';
import type { MatchCriteria, MatchCriterionName } from './match-criteria.ts';
import { experienceMonths, scoreOf, tenureDays } from './score.ts';

/** Where a candidate stays below full points, as codes and numbers. */
export interface MatchGap {
  criterion: MatchCriterionName;
  /** Of the job-person match. */
  competency?: Competency;
  /** In the criterion's own unit: level, rating, months, step of education, box, days, points. */
  has: number;
  needs: number;
  distance: number;
}

/** What a candidate lacks, criterion by criterion in their order; a gate that is passed is no gap. */
export function gapsOf(profile: CandidateProfile, criteria: MatchCriteria): MatchGap[] {
  const gap = (criterion: MatchCriterionName, has: number, needs: number): MatchGap[] =>
    has < needs ? [{ criterion, has, needs, distance: needs - has }] : [];
  const place = profile.workFields.indexOf(criteria.workField);
  const { points } = scoreOf(profile, criteria);
  const rating = Math.min(profile.ratingLatest ?? 0, profile.ratingBefore ?? 0);
  return [
    ...competencies.flatMap((competency, index) =>
      gap('job-person-match', profile.levels[index] ?? 0, criteria.required[index]!).map((one) => ({
        ...one,
        competency,
      })),
    ),
    ...gap('performance', rating, 5),
    ...gap('experience', place === -1 ? 0 : profile.workMonths[place]!, experienceMonths),
    ...(points.education < 1000 ? gap('education', profile.educationLevel ?? 0, criteria.educationMin + 2) : []),
    ...gap('talent', profile.talentBox ?? 0, 9),
    ...gap('tenure', profile.sincePost === null ? 0 : criteria.today - profile.sincePost, tenureDays),
    ...gap('wish', points.wish, 1000),
  ];
}
