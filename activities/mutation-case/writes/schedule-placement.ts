import { Temporal } from 'temporal-polyfill';
import { changesPayer } from '../../../db/placement/changes-payer.ts';
import type { CaseDesk } from '../case-desk.ts';

/** From here on the move waits for its effective date and then applies itself (F11). */
export async function schedulePlacement(desk: CaseDesk): Promise<void> {
  const { case_number, origin_post_id, target_post_id, effective_date, time_zone } = desk.case;
  // The authority's decision set the date; its form cannot be sent without one.
  const effectiveDate = effective_date!;
  await desk.tx
    .insertInto('placement')
    .values({ case_number, origin_post_id, target_post_id, effective_date: effectiveDate, state: 'scheduled' })
    .execute();
  desk.recorded.until = startOfDay(effectiveDate, time_zone);
  if (await changesPayer(desk.tx, desk.case.origin_unit_id, desk.case.target_unit_id))
    desk.recorded.payerChanges = true;
  desk.audit('placement-scheduled', { effectiveDate });
}

/** Epoch seconds at which a date begins where the agency is. */
function startOfDay(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds / 1000;
}
