import type { DebtCarried } from '../../contract/registry.ts';
import type { Database } from '../../db/open-database.ts';
import { confirmDebt, countDebts, type RegistryDebtRow } from '../../db/registry/registry-debt.ts';
import { resolveRegistryAlarm } from './raise-registry-alarm.ts';

/** The registry holds what it was owed: the debt is over, and its alarm. Of a case the last debt is told. */
export async function settleConfirmed(
  db: Database,
  { id, caseNumber }: RegistryDebtRow,
  registryId: string | undefined,
): Promise<DebtCarried> {
  await db.transaction().execute(async (tx) => {
    if (await confirmDebt(tx, id, registryId)) await resolveRegistryAlarm(tx, id, new Date());
  });
  if (caseNumber === null) return {};
  const { owed } = await countDebts(db, caseNumber);
  return owed === 0 ? { confirmed: caseNumber } : {};
}
