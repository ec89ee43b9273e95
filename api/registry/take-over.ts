import pg from 'pg';
import { refreshProfiles } from '../../activities/matching/refresh-profiles.ts';
import type { Database } from '../../db/open-database.ts';
import { type DifferenceRow, lockOpenDifference } from '../../db/registry/registry-difference.ts';
import {
  findVacantPost,
  hasOpenCase,
  isKnownPlace,
  readPersonKind,
  readPresentPost,
  redateTerm,
  takeDate,
  takeLegalStatus,
  takePost,
  takeRank,
} from '../../db/registry/take-theirs.ts';
import { tellPostGone } from '../../db/vacancy/tell-vacancy.ts';
import { holdsPost, isInService } from '../../domain/employee-import/imported-employee.ts';
import { readRank } from '../../domain/employee-import/siasn-value.ts';
import { isRealDate } from '../../domain/iso-date.ts';
import { type LegalStatus, legalStatuses } from '../../domain/personnel/legal-status.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { caseRuns, theirsInvalid, theirsUnknown } from '../../domain/registry/registry-refusals.ts';

/** What the record says against it: overlapping or empty terms, an impossible range, a value that a CHECK refuses. */
const invalidCodes = ['23P01', '23514', '22000', '22007', '22008'];

interface TakeOver {
  difference: DifferenceRow;
  /** ISO date from which it holds. */
  validFrom: string;
  at: Date;
}

/**
 * Takes over what the registry says, as a fact of our own with its source and its first day; our constraints judge it as they judge every other.
 * @returns the differences that are settled by it: a post is a unit and a position, and both go together
 */
export async function takeOver(tx: Database, order: TakeOver): Promise<string[] | Refusal> {
  try {
    const settled = await take(tx, order);
    if (Array.isArray(settled)) await refreshProfiles(tx, [order.difference.employeeId], order.at);
    return settled;
  } catch (error) {
    if (error instanceof pg.DatabaseError && invalidCodes.includes(error.code ?? '')) return theirsInvalid;
    throw error;
  }
}

async function take(tx: Database, { difference, validFrom, at }: TakeOver): Promise<string[] | Refusal> {
  const { id, field, theirs, employeeId: employee } = difference;
  const taken = { employee, at };
  if (theirs === null) return theirsInvalid;
  switch (field) {
    case 'rank': {
      const rank = readRank(theirs, await readPersonKind(tx, employee));
      if (rank === undefined) return theirsInvalid;
      await takeRank(tx, taken, rank, validFrom);
      return [id];
    }
    case 'rank-since':
    case 'tmt-pns':
      if (!isRealDate(theirs)) return theirsInvalid;
      await takeDate(tx, taken, field === 'tmt-pns' ? 'tmt_pns' : 'rank_since', theirs);
      return [id];
    case 'legal-status': {
      const status = legalStatuses.find((known) => known === theirs);
      if (!status) return theirsInvalid;
      if (!holdsPost(status) && (await hasOpenCase(tx, employee))) return caseRuns;
      await takeLegalStatus(tx, taken, { ...{ status, since: validFrom }, ...standingOf(status) });
      return [id];
    }
    case 'position-since':
      if (await hasOpenCase(tx, employee)) return caseRuns;
      if (!isRealDate(theirs) || !(await redateTerm(tx, taken, theirs))) return theirsInvalid;
      return [id];
    case 'unit':
    case 'position':
      return takePlace(tx, { difference, validFrom, at });
    default:
      return theirsInvalid;
  }
}

async function takePlace(tx: Database, { difference, validFrom, at }: TakeOver): Promise<string[] | Refusal> {
  const { agency, employeeId: employee, field } = difference;
  if (await hasOpenCase(tx, employee)) return caseRuns;
  const other = await lockOpenDifference(tx, employee, field === 'unit' ? 'position' : 'unit');
  const both = other ? [difference, other] : [difference];
  const present = await readPresentPost(tx, employee);
  const theirs = (of: 'unit' | 'position') => both.find((one) => one.field === of)?.theirs;
  const unit = theirs('unit') ?? present?.unitId;
  const position = theirs('position') ?? present?.positionId;
  if (unit === undefined || position === undefined || !(await isKnownPlace(tx, agency, unit, position)))
    return theirsUnknown;
  const post = await findVacantPost(tx, { unit, position, from: validFrom });
  if (post === undefined) return theirsInvalid;
  await takePost(tx, { employee, at }, post, validFrom);
  await tellPostGone(tx, post, 'post-held');
  return both.map(({ id }) => id);
}

function standingOf(status: LegalStatus): { holdsPost: boolean; isInService: boolean } {
  return { holdsPost: holdsPost(status), isInService: isInService(status) };
}
