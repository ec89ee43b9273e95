import { sql } from 'kysely';
import { addSpan } from '../../domain/calendar/add-span.ts';
import { openHolidayCalendar } from '../../domain/calendar/holiday-table.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { workingDays } from '../../domain/calendar/span.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { inaugurationDue } from '../../domain/placement/inauguration-due.ts';
import type { PlacementFacts } from '../../domain/placement/placement-facts.ts';
import { readHolidayTable } from '../../db/calendar/read-holiday-table.ts';
import type { Database } from '../../db/open-database.ts';
import { readEffectiveDateFacts } from './read-effective-date-facts.ts';
import { readSettlementPost } from './read-settlement-post.ts';

interface Asked {
  caseNumber: string;
  /** The post the form names, where it names one. */
  postId: string | undefined;
  /** In the agency's time zone, ISO date. */
  today: string;
  timeZone: string;
}

interface Row {
  effectiveDate: string | null;
  decreeDated: string | null;
  invitedFor: string | null;
  dutyStartedOn: string | null;
}

/** What the forms around a placement are checked against. */
export async function readPlacementFacts(db: Database, asked: Asked): Promise<PlacementFacts> {
  const { caseNumber, postId, today, timeZone } = asked;
  const { rows } = await sql<Row>`
    select c.effective_date as "effectiveDate", decree.dated as "decreeDated",
      (select paper.on_day from placement_paper paper where paper.case_number = c.case_number
        and paper.kind = 'invitation' order by paper.recorded_at desc limit 1) as "invitedFor",
      (select paper.on_day from placement_paper paper where paper.case_number = c.case_number
        and paper.kind = 'duty-start' order by paper.recorded_at desc limit 1) as "dutyStartedOn"
    from mutation_case c left join decree on decree.case_number = c.case_number
    where c.case_number = ${caseNumber}`.execute(db);
  const row = rows[0]!;
  const calendar = openHolidayCalendar(await readHolidayTable(db, timeZone));
  const nextWorkingDay = addSpan(startOfDay(today, timeZone) * 1000, workingDays(1), calendar).at;
  return {
    effectiveDate: row.effectiveDate ?? undefined,
    date: await readEffectiveDateFacts(db, { caseNumber, postId, today }),
    earliestInauguration: localDate(nextWorkingDay, timeZone).toString(),
    inaugurateBy: row.decreeDated === null ? undefined : inaugurationDue(row.decreeDated),
    invitedFor: row.invitedFor ?? undefined,
    dutyStartedOn: row.dutyStartedOn ?? undefined,
    settlement: postId === undefined ? undefined : await readSettlementPost(db, { caseNumber, postId, today }),
  };
}
