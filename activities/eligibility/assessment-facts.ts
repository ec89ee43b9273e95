import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';
import { isLevels } from '../../domain/personnel/competency.ts';
import { fillingGrade, jpm } from '../../domain/personnel/jpm.ts';
import { talentAxesOfBox } from '../../domain/personnel/talent-axes-of-box.ts';
import type { CaseAssessment } from './read-case-record.ts';
import type { PersonRecord } from './read-persons.ts';
import type { PostRecord } from './read-posts.ts';
import { dayOf, recordedFacts } from './recorded-fact.ts';

const assessmentTask = 'T07';

/** What an assessor found in this case; before that, the match is computed from the results on record. */
export function assessmentFacts(
  assessment: CaseAssessment | undefined,
  person: PersonRecord,
  target: PostRecord,
): Partial<Pick<EligibilityFacts, 'talentAxes'>> & Pick<EligibilityFacts, 'jpm' | 'examResult'> {
  if (!assessment) return { jpm: matchOnRecord(person, target), examResult: unknownFact };
  const day = dayOf(assessment.at, person.time_zone);
  const match = matchOfLevels(assessment.levels, target);
  const axes = talentAxesOfBox(assessment.talentBox);
  return {
    jpm: known(match ?? assessment.jpm, assessmentTask, day),
    // T07 is the competency exam too: who falls short of the post's standard has not passed it (PermenPANRB 1/2023).
    examResult: known(fit(assessment, match) === 'falls-short' ? 'failed' : 'passed', assessmentTask, day),
    ...(axes && { talentAxes: known(axes, assessmentTask, day) }),
  };
}

/** The levels found against the standard of the post that is the target now: another may have been decided since (F28). */
function matchOfLevels(levels: unknown, target: PostRecord): number | undefined {
  const standard = standardOf(target);
  return isLevels(levels) && isLevels(standard) ? jpm(levels, standard) : undefined;
}

function fit(assessment: CaseAssessment, match: number | undefined): string {
  return match === undefined || match === assessment.jpm ? assessment.fit : fillingGrade(match);
}

function standardOf(target: PostRecord): unknown {
  return Object.fromEntries(target.standard.map(({ competency, required_level }) => [competency, required_level]));
}

/** A set of levels with a hole in it has no match: the missing one might be the lowest. */
function matchOnRecord({ competencies, time_zone: timeZone }: PersonRecord, target: PostRecord): Known<number> {
  const levels: unknown = Object.fromEntries(competencies.map(({ competency, level }) => [competency, level]));
  const standard = standardOf(target);
  if (!isLevels(levels) || !isLevels(standard)) return unknownFact;
  const found = recordedFacts([jpm(levels, standard)], competencies, timeZone);
  return 'value' in found && found.value[0] !== undefined ? { ...found, value: found.value[0] } : unknownFact;
}
