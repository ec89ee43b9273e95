import { ApplicationFailure } from '@temporalio/activity';
import type { PageCompared, RunPage } from '../../contract/registry.ts';
import type { Database } from '../../db/open-database.ts';
import { type Compared, keepCompared } from '../../db/registry/keep-compared.ts';
import { readRunPeople, type RunPerson } from '../../db/registry/registry-run.ts';
import type { OrganisationIndex } from '../../domain/employee-import/organisation-index.ts';
import { comparePerson, contradicts } from '../../domain/registry/compare-person.ts';
import { hasDoubledLine } from '../../domain/registry/position-entry.ts';
import type { RegistryFaultCode } from '../../domain/registry/registry-fault-code.ts';
import { loadOrganisation } from '../employee-import/load-organisation.ts';
import { knownEntry } from './position-body.ts';
import { newestLine, ourSide, theirPost, theirSide } from './person-sides.ts';
import type { RegistryDesk } from './registry-desk.ts';
import { RegistryFault } from './registry-fault.ts';

/** People of one activity, and of one write: so many are asked again at most when a worker dies. */
const pagePeople = 200;
const writePeople = 20;
/** What the registry says of one person, and not of itself: the run goes on and HR reads it. */
const ofPerson: readonly RegistryFaultCode[] = [
  'registry-contradiction',
  'registry-person-unknown',
  'registry-answer-invalid',
];

/**
 * Compares the next people of a run, some of them side by side, and writes down how far it is after every few. Where the registry answers nobody
 * any more the page fails and is tried again later from there.
 */
export async function comparePage(
  db: Database,
  desk: RegistryDesk | undefined,
  { run, now }: RunPage,
  heartbeat: (done: number) => void,
): Promise<PageCompared> {
  if (!desk) throw ApplicationFailure.retryable('registry-switched-off', 'registry-switched-off');
  const organisation = await loadOrganisation(db);
  const people = await readRunPeople(db, run, pagePeople);
  let differences = 0;
  for (let start = 0; start < people.length; start += writePeople) {
    const found = await Promise.all(
      people.slice(start, start + writePeople).map((person) => compareOne(desk, organisation, person)),
    );
    failWhereNobodyAnswers(found);
    await keepCompared(db, run, found, new Date(now));
    differences += found.reduce((sum, one) => sum + one.differences.length, 0);
    heartbeat(start + found.length);
  }
  return { people: people.length, differences, more: people.length === pagePeople };
}

async function compareOne(
  { client }: RegistryDesk,
  organisation: OrganisationIndex,
  person: RunPerson,
): Promise<Compared & { retryAfterMs?: number | undefined }> {
  try {
    const [main, history] = [await client.person(person.nip), await client.positionHistory(person.nip)];
    const newest = newestLine(history);
    const said = newest && { unit: newest.unorId, since: newest.tmtJabatan };
    if (contradicts(theirPost(main), said) || hasDoubledLine(history.map(knownEntry)))
      throw new RegistryFault('registry-contradiction');
    const theirs = theirSide({ main, newest }, organisation, person.employeeType);
    return { employeeId: person.id, differences: comparePerson(ourSide(person), theirs, { owed: person.owed }) };
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error;
    const { code: fault, retryAfterMs } = error;
    const said = ofPerson.includes(fault) ? [{ field: 'answer' as const, ours: undefined, theirs: fault }] : [];
    return { employeeId: person.id, differences: said, fault, retryAfterMs };
  }
}

/** One person whom the registry fails on must not stop the night; all of them say that it is the registry. */
function failWhereNobodyAnswers(found: readonly (Compared & { retryAfterMs?: number | undefined })[]): void {
  const faults = found.filter(({ fault }) => fault !== undefined && !ofPerson.includes(fault));
  const [first] = faults;
  if (!first?.fault) return;
  if (faults.length < found.length && !faults.some(({ fault }) => fault === 'registry-refuses-us')) return;
  throw ApplicationFailure.create({
    ...{ message: first.fault, type: first.fault, nonRetryable: false },
    ...(first.retryAfterMs !== undefined && { nextRetryDelay: first.retryAfterMs }),
  });
}
