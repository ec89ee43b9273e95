import type { Database } from '../../db/open-database.ts';
import { listHolderDurations } from '../../db/reading/list-holder-durations.ts';
import { listStageDurations } from '../../db/reading/list-stage-durations.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { Estimator, leastSpells } from '../../domain/expectation/estimator.ts';
import { spellsOfPath } from '../../domain/expectation/spells-of-path.ts';
import { workingDayCount } from '../../domain/expectation/working-day-count.ts';

export interface History {
  estimator: Estimator;
  /** By kind of task and account: how their time compares with everybody's. */
  paces: ReadonlyMap<string, number>;
}

/** A few minutes change nothing of what years have shown. */
const keptMs = 300_000;
/** The latest cases of an agency; practice of long ago says little of today's. */
const mostCases = 2_000;

const kept = new WeakMap<Database, Map<string, { at: number; history: Promise<History> }>>();

/** What an agency's record tells of durations; read once in a few minutes. */
export async function historyOf(
  db: Database,
  { agency, timeZone }: { agency: string; timeZone: string },
  calendar: HolidayCalendar,
): Promise<History> {
  const now = Date.now();
  const ofDatabase = kept.get(db) ?? new Map<string, { at: number; history: Promise<History> }>();
  kept.set(db, ofDatabase);
  const known = ofDatabase.get(agency);
  if (known && now - known.at < keptMs) return known.history;
  const history = readHistory(db, { agency, today: localDate(now, timeZone).toString() }, calendar);
  ofDatabase.set(agency, { at: now, history });
  // What failed is asked again, not kept.
  history.catch(() => ofDatabase.delete(agency));
  return history;
}

async function readHistory(
  db: Database,
  { agency, today }: { agency: string; today: string },
  calendar: HolidayCalendar,
): Promise<History> {
  const [paths, holders] = await Promise.all([
    listStageDurations(db, { agency, today, most: mostCases }),
    listHolderDurations(db, { agency, least: leastSpells, most: mostCases }),
  ]);
  const count = workingDayCount(calendar);
  return {
    estimator: new Estimator(paths.flatMap((path) => spellsOfPath(path, count))),
    paces: new Map(holders.map(({ kind, account, pace }) => [`${kind} ${account}`, pace])),
  };
}
