import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import type { Database } from '../../db/open-database.ts';
import type { RegistryDebtRow } from '../../db/registry/registry-debt.ts';
import { letters } from '../../domain/notification/letters.ts';
import { type RegistryFaultCode, registryFaultNames } from '../../domain/registry/registry-fault-code.ts';

/**
 * Told once a debt. It is an alarm of the agency and not of the case: the case goes on, may close, and the debt outlives it.
 */
export async function raiseRegistryAlarm(
  db: Database,
  debt: RegistryDebtRow,
  problem: RegistryFaultCode,
): Promise<void> {
  const now = new Date();
  await db.transaction().execute(async (tx) => {
    const raised = await tx
      .insertInto('alarm')
      .values({
        ...{ agency_id: debt.agency, kind: 'registry-write-back-failing', dedupe_key: keyOf(debt.id), raised_at: now },
        detail: JSON.stringify({
          debt: debt.id,
          problem,
          ...(debt.caseNumber !== null && { caseNumber: debt.caseNumber }),
        }),
      })
      .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!raised) return;
    const officers = await findRoleHolders(tx, debt.agency, 'hr-officer');
    const admins = await findRoleHolders(tx, debt.agency, 'hr-admin');
    await oweLetter(tx, {
      accounts: [...new Set([...officers, ...admins])].filter((account) => account !== debt.employeeAccount),
      letter: letters['alarm-registry-debt']({
        ...{ caseNumber: debt.caseNumber, attempts: debt.attempts + 1, why: registryFaultNames[problem] },
      }),
      ...{ dedupe: `alarm:${raised.id}`, now },
    });
  });
}

export async function resolveRegistryAlarm(tx: Database, debt: string, now: Date): Promise<void> {
  await tx
    .updateTable('alarm')
    .set({ resolved_at: now })
    .where('dedupe_key', '=', keyOf(debt))
    .where('resolved_at', 'is', null)
    .execute();
}

function keyOf(debt: string): string {
  return `registry-debt:${debt}`;
}
