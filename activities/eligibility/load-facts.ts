import type { Database } from '../../db/open-database.ts';
import { eligibilityPolicyOf } from '../../domain/eligibility/eligibility-policy-of.ts';
import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';
import type { Moment } from '../../domain/eligibility/moment.ts';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { assessmentFacts } from './assessment-facts.ts';
import { conflictsOf } from './conflict-facts.ts';
import { personFacts } from './person-facts.ts';
import { postFacts } from './post-facts.ts';
import { type CaseRecord, readCaseRecord } from './read-case-record.ts';
import { readPerson } from './read-person.ts';
import { readPosts } from './read-posts.ts';
import { dayOf } from './recorded-fact.ts';
import { routeFacts } from './route-facts.ts';
import { serviceFacts } from './service-facts.ts';

/** A move to be judged. Dates are ISO. */
export interface Move {
  /** Absent while the case does not exist yet. */
  caseNumber?: string | undefined;
  employeeId: string;
  originPostId: string;
  targetPostId: string;
  scope: Scope;
  direction: Direction;
  initiator: Initiator;
  moment: Moment;
  /** In the agency's time zone. */
  today: string;
  /** Absent until somebody set it; then the authority's decision is asked. */
  effectiveDate?: string | undefined;
  /** The policy the case keeps. */
  policy: Policy;
}

const nothingYet: CaseRecord = { testimonies: {}, assessment: undefined };

/**
 * Reads all that R01–R25 look at, each fact with its source and date, and says where there is none. Two round trips before the case
 * exists, four after.
 * @throws when the employee or a post does not exist
 */
export async function loadEligibilityFacts(db: Database, move: Move): Promise<EligibilityFacts> {
  const { today, scope, direction, initiator, moment } = move;
  const person = await readPerson(db, move.employeeId);
  const timeZone = person.time_zone;
  const record = move.caseNumber === undefined ? nothingYet : await readCaseRecord(db, move.caseNumber);
  const effectiveDate = effectiveDateOf(move, record, timeZone);
  const startsOn = 'value' in effectiveDate ? effectiveDate.value : today;
  const { origin, target } = await readPosts(db, { ...move, startsOn });
  const persons = personFacts(person, today);
  return {
    today,
    moment,
    policy: eligibilityPolicyOf(move.policy),
    scope,
    direction,
    initiator,
    // No case is opened as the execution of a sanction or in a restructuring yet, so the stricter rules hold.
    disciplinaryDemotion: false,
    restructuring: false,
    effectiveDate,
    ...postFacts(origin, target, today, timeZone),
    ...persons,
    auditClearance: clearanceOf(record, timeZone) ?? persons.auditClearance,
    ...serviceFacts(person, target, move),
    ...assessmentFacts(record.assessment, person, target),
    ...routeFacts(scope, record, { today, timeZone }),
    conflicts: conflictsOf(person, record, today),
  };
}

function effectiveDateOf(move: Move, { testimonies }: CaseRecord, timeZone: string): Known<string> {
  if (move.effectiveDate !== undefined) return known(move.effectiveDate, 'case', move.today);
  const decided = testimonies['authority-decision'];
  const date = decided?.form['effectiveDate'];
  return decided && typeof date === 'string' ? known(date, 'T14', dayOf(decided.at, timeZone)) : unknownFact;
}

/** The Inspektorat's letter of this case (D9) is newer than what the register holds. */
function clearanceOf({ testimonies }: CaseRecord, timeZone: string): Known<boolean> | undefined {
  const letter = testimonies['audit-clearance'];
  return letter && known(letter.form['clearance'] === 'clear', 'D9', dayOf(letter.at, timeZone));
}
