import type { Database } from '../../db/open-database.ts';
import { type AskedMates, type Mates, readMates } from '../../db/rotation/read-mates.ts';
import { readDemotionGrounds } from '../../db/post-choice/read-demotion-grounds.ts';
import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import { eligibilityPolicyOf } from '../../domain/eligibility/eligibility-policy-of.ts';
import type { EligibilityFacts } from '../../domain/eligibility/facts.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';
import type { Moment } from '../../domain/eligibility/moment.ts';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { approvedFreezes, grantedExceptions } from './approval-facts.ts';
import { assessmentFacts } from './assessment-facts.ts';
import { conflictsOf } from './conflict-facts.ts';
import { personFacts } from './person-facts.ts';
import { postFacts } from './post-facts.ts';
import { type CaseRecord, readCaseRecords } from './read-case-record.ts';
import { type PersonRecord, readPersons } from './read-persons.ts';
import { type AskedPost, type PostRecord, type ReadPosts, readPosts } from './read-posts.ts';
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
  /** The rotation batch of the move: whoever leaves by the same batch makes room (F43). */
  rotationBatch?: string | undefined;
}

const nothingYet: CaseRecord = { testimonies: {}, assessment: undefined };

/** What a move was found to rest on before its posts were read. */
interface Begun {
  move: Move;
  person: PersonRecord;
  record: CaseRecord;
  ground: DemotionGround | undefined;
  effectiveDate: Known<string>;
  startsOn: string;
}

/**
 * Reads all that R01–R25 look at, each fact with its source and date, and says where there is none. Two round trips before the case
 * exists, eleven after, and one more for a move of a rotation batch.
 * @throws when the employee or a post does not exist
 */
export async function loadEligibilityFacts(db: Database, move: Move): Promise<EligibilityFacts> {
  const [facts] = await loadFactsOfMany(db, [move]);
  return facts!;
}

/** The same for many moves at once: the registers are read in two round trips and the cases in nine, for all of them. In the order of the moves. */
export async function loadFactsOfMany(db: Database, moves: readonly Move[]): Promise<EligibilityFacts[]> {
  const persons = await readPersons(
    db,
    moves.map(({ employeeId }) => employeeId),
  );
  const cases = [...new Set(moves.flatMap(({ caseNumber }) => caseNumber ?? []))];
  const records = await readCaseRecords(db, cases);
  const grounds = await readDemotionGrounds(db, cases);
  const begun = moves.map((move) => begin(move, persons, { records, grounds }));
  const posts = await readPosts(db, begun.flatMap(askedPosts));
  const mates = await readMates(db, begun.flatMap(askedMates));
  return begun.map((one) => assemble(one, posts, mates.get(one.move.employeeId)));
}

interface ReadCases {
  records: ReadonlyMap<string, CaseRecord>;
  grounds: ReadonlyMap<string, DemotionGround>;
}

function begin(move: Move, persons: ReadonlyMap<string, PersonRecord>, { records, grounds }: ReadCases): Begun {
  const person = persons.get(move.employeeId);
  if (!person) throw new Error(`employee ${move.employeeId} does not exist`);
  const { caseNumber = '' } = move;
  const record = records.get(caseNumber) ?? nothingYet;
  const ground = grounds.get(caseNumber);
  const effectiveDate = effectiveDateOf(move, record, person.time_zone);
  const startsOn = 'value' in effectiveDate ? effectiveDate.value : move.today;
  return { move, person, record, ground, effectiveDate, startsOn };
}

function askedPosts({ move, startsOn }: Begun): AskedPost[] {
  return [move.originPostId, move.targetPostId].map((postId) => ({ postId, today: move.today, startsOn }));
}

function askedMates({ move, effectiveDate, startsOn }: Begun): AskedMates[] {
  const { rotationBatch: batch, employeeId, originPostId, targetPostId } = move;
  if (batch === undefined) return [];
  const decidedOn = 'value' in effectiveDate ? effectiveDate.value : null;
  return [{ batch, employeeId, originPostId, targetPostId, startsOn, decidedOn }];
}

function assemble(begun: Begun, read: ReadPosts, mates: Mates | undefined): EligibilityFacts {
  const { move, person, record, ground, effectiveDate } = begun;
  const { today, scope, direction, initiator, moment } = move;
  const timeZone = person.time_zone;
  const beholder = { caseNumber: move.caseNumber, person };
  const [origin, target] = askedPosts(begun).map((asked) => read.of(asked, beholder)) as [PostRecord, PostRecord];
  const posts = postFacts([origin, target], { today, timeZone, mates });
  const persons = personFacts(person, today);
  return {
    today,
    moment,
    policy: eligibilityPolicyOf(move.policy),
    scope,
    direction,
    initiator,
    // A ground counts for the move that is judged: it was given for the post that is the target now (F28).
    disciplinaryDemotion: direction === 'demotion' && ground === 'discipline',
    restructuring: direction === 'demotion' && ground === 'restructuring',
    effectiveDate,
    ...posts,
    ...persons,
    auditClearance: clearanceOf(record, timeZone) ?? persons.auditClearance,
    ...serviceFacts(person, target, move),
    ...assessmentFacts(record.assessment, person, target),
    ...routeFacts(scope, record, { today, timeZone }),
    freezes: approvedFreezes(posts.freezes, record.considerations, timeZone),
    exceptions: grantedExceptions(record.exceptions, timeZone),
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
function clearanceOf({ testimonies, documents }: CaseRecord, timeZone: string): Known<boolean> | undefined {
  const letter = testimonies['audit-clearance'];
  const paper = documents?.documents.findLast(({ kind, verdict }) => kind === 'D9' && verdict === 'accepted');
  if (!letter && paper?.judged_at) return known(true, 'D9', dayOf(paper.judged_at, timeZone));
  return letter && known(letter.form['clearance'] === 'clear', 'D9', dayOf(letter.at, timeZone));
}
