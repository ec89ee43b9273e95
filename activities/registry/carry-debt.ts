import { ApplicationFailure } from '@temporalio/activity';
import type { CarryDebt, DebtCarried } from '../../contract/registry.ts';
import type { Database } from '../../db/open-database.ts';
import { noteAttempt, readDebt, type RegistryDebtRow } from '../../db/registry/registry-debt.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { nextStep } from '../../domain/registry/position-entry.ts';
import { attemptsBeforeAlarm } from '../../domain/registry/registry-fault-code.ts';
import { knownEntry, positionBody, wantedEntry } from './position-body.ts';
import { raiseRegistryAlarm } from './raise-registry-alarm.ts';
import type { RegistryDesk } from './registry-desk.ts';
import { RegistryFault } from './registry-fault.ts';
import { settleConfirmed } from './settle-confirmed.ts';

/** Saving, looking, taking a doubled line away, looking again; what is not settled by then waits for the next attempt. */
const mostSteps = 6;
/**
 * One attempt to bring a debt to the registry. It asks first what has arrived of earlier attempts and ends only when the position history
 * itself shows the line exactly once (or not at all, where it was to go); an answer to a save proves nothing.
 * @param desk absent: the registry is switched off
 * @throws ApplicationFailure retryable, its type the code that people see
 */
export async function carryDebt(
  db: Database,
  desk: RegistryDesk | undefined,
  { debt: id }: CarryDebt,
): Promise<DebtCarried> {
  const debt = await readDebt(db, id);
  if (!debt) throw ApplicationFailure.nonRetryable('there is no such debt', 'registry-debt-unknown');
  if (debt.state !== 'owed') return settled(db, debt);
  try {
    if (!desk) throw new RegistryFault('registry-switched-off');
    const registryId = await bringAbout(desk, debt);
    return await settleConfirmed(db, debt, registryId);
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error;
    const attempts = await noteAttempt(db, id, error.code);
    if (attempts >= attemptsBeforeAlarm && error.code !== 'registry-switched-off')
      await raiseRegistryAlarm(db, debt, error.code);
    const { retryAfterMs: nextRetryDelay } = error;
    throw ApplicationFailure.create({
      ...{ message: error.code, type: error.code, nonRetryable: false },
      ...(nextRetryDelay !== undefined && { nextRetryDelay }),
    });
  }
}

/** Confirmed before, but the case was not told; or entered by hand, and then the case knows. */
async function settled(db: Database, debt: RegistryDebtRow): Promise<DebtCarried> {
  return debt.state === 'confirmed' ? settleConfirmed(db, debt, undefined) : {};
}

/** @returns the registry's id of the line, where there is one now */
async function bringAbout({ client, units }: RegistryDesk, debt: RegistryDebtRow): Promise<string | undefined> {
  const entry = wantedEntry(debt, await units.idOf({ id: debt.unitId, name: debt.unitName }));
  const person = await client.person(debt.nip);
  let unclear: RegistryFault | undefined;
  for (let step = 0; step < mostSteps; step++) {
    const history = (await client.positionHistory(debt.nip)).map(knownEntry);
    const next = nextStep(history, entry, debt.wanted);
    switch (next.do) {
      case 'nothing':
        return next.id;
      case 'contradiction':
        throw new RegistryFault('registry-contradiction');
      case 'save':
      case 'delete':
        // The line was asked for and is still not there: not again at once, for it may be on its way.
        if (unclear) throw unclear;
        unclear = await ask(() =>
          next.do === 'delete'
            ? client.deletePosition(next.id)
            : client.savePosition(positionBody(debt, { entry, person, id: next.id })),
        );
        break;
      default:
        assertNever(next);
    }
  }
  throw new RegistryFault('registry-contradiction');
}

/** @returns what an answer leaves open; whether it was done all the same, the history tells */
async function ask(request: () => Promise<void>): Promise<RegistryFault | undefined> {
  try {
    await request();
    return undefined;
  } catch (error) {
    if (error instanceof RegistryFault && error.code !== 'registry-refuses-us') return error;
    throw error;
  }
}
