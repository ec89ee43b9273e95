import { type BalanceRow, readBalance } from '../../db/balance/read-balance.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { ageOfRetirement } from '../../domain/personnel/age-of-retirement.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';

/** The balance of the actor's agency today, or a part of it. */
export async function linesOfAgency(
  db: Database,
  { agency, timeZone }: ReadingActor,
  part: { unit?: string | undefined; positionClass?: PositionClass | undefined } = {},
): Promise<{ today: string; rows: BalanceRow[] }> {
  const today = localDate(Date.now(), timeZone).toString();
  return { today, rows: await readBalance(db, { agency, today, ...part, ageOf: ageOfRetirement }) };
}
