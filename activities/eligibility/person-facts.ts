import type { AnnualRating, EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';
import { disciplineLevels, disciplineStatuses, type DisciplineCase } from '../../domain/personnel/discipline.ts';
import { educationLevels } from '../../domain/personnel/education.ts';
import { employeeTypes } from '../../domain/personnel/employee-type.ts';
import { legalStatuses } from '../../domain/personnel/legal-status.ts';
import { performanceRatings } from '../../domain/personnel/performance-matrix.ts';
import { ranks } from '../../domain/personnel/rank.ts';
import { sexes } from '../../domain/personnel/sex.ts';
import { axesOfProfile } from './axes-of-profile.ts';
import type { PersonRecord } from './read-persons.ts';
import { oneOf, recordedFact, recordedFacts } from './recorded-fact.ts';

type PersonFacts = Pick<
  EligibilityFacts,
  | 'employeeType'
  | 'legalStatus'
  | 'nip'
  | 'birthDate'
  | 'sex'
  | 'tmtPns'
  | 'rank'
  | 'educationLevel'
  | 'educationField'
  | 'performanceRatings'
  | 'disciplineCases'
  | 'studyAssignment'
  | 'serviceBond'
  | 'legalProcess'
  | 'auditClearance'
  | 'talentAxes'
>;

/** The employee as the personnel registers have them. */
export function personFacts(person: PersonRecord, today: string): PersonFacts {
  const { clearance, time_zone: timeZone } = person;
  const own = <T>(value: T | null): Known<T> => recordedFact(value, person, timeZone);
  const cleared = (value: boolean | null | undefined): Known<boolean> => recordedFact(value, clearance, timeZone);
  const openFinding = clearance?.open_audit_finding ?? null;
  return {
    employeeType: own(oneOf(employeeTypes, person.employee_type)),
    legalStatus: own(oneOf(legalStatuses, person.legal_status)),
    nip: own(person.nip),
    birthDate: own(person.birth_date),
    sex: own(oneOf(sexes, person.sex)),
    tmtPns: own(person.tmt_pns),
    rank: own(oneOf(ranks, person.rank)),
    educationLevel: own(oneOf(educationLevels, person.education_level)),
    educationField: own(person.education_field),
    performanceRatings: recordedFacts(ratingsOf(person), person.ratings, timeZone),
    disciplineCases: disciplineOf(person, today),
    studyAssignment: cleared(clearance?.study_assignment),
    serviceBond: cleared(clearance?.service_bond),
    legalProcess: cleared(clearance?.legal_process),
    auditClearance: cleared(openFinding === null ? null : !openFinding),
    talentAxes: recordedFact(person.talent && axesOfProfile(person.talent), person.talent, timeZone),
  };
}

function ratingsOf(person: PersonRecord): AnnualRating[] {
  return person.ratings.flatMap(({ year, rating }) => {
    const known = oneOf(performanceRatings, rating);
    return known ? [{ year, rating: known }] : [];
  });
}

/** The discipline register lists sanctions only: who is not in it has none, as of today. */
function disciplineOf(person: PersonRecord, today: string): Known<DisciplineCase[]> {
  const cases = person.sanctions.map((row) => {
    const level = oneOf(disciplineLevels, row.level);
    const status = oneOf(disciplineStatuses, row.status);
    return level && status ? { level, status, startedOn: row.started_on, endedOn: row.ended_on } : null;
  });
  if (cases.length === 0) return known([], 'discipline-register', today);
  if (cases.includes(null)) return unknownFact;
  return recordedFacts(
    cases.filter((found) => found !== null),
    person.sanctions,
    person.time_zone,
  );
}
