import { z } from 'zod';
import type { Database } from '../../db/open-database.ts';
import {
  type KindCount,
  readMoveDurations,
  readMoves,
  readPublicCounts,
  readYearStart,
} from '../../db/public/read-public-figures.ts';
import { leastShown, shownCount, shownRow } from '../../domain/evaluation/suppress-small.ts';
import { directions } from '../../domain/personnel/direction.ts';
import { defineRoute } from '../http/route.ts';
import { instant } from '../http/shapes.ts';
import { keepAMinute } from './keep-a-minute.ts';

const hidden = `Null: fewer than ${leastShown} people, or too near to such a number (UU 27/2022).`;
const count = z.int().nullable().meta({ description: hidden });
const kind = { direction: z.enum(directions), beyond: z.boolean().meta({ description: 'Beyond the own agency.' }) };

const shape = z.strictObject({
  asOf: instant,
  since: instant.meta({ description: 'Of durations: twelve months before.' }),
  yearFrom: instant.meta({ description: 'First moment of this year, from which counts run.' }),
  open: count,
  moved: z.strictObject({ total: count, byKind: z.array(z.strictObject({ ...kind, count })) }),
  durations: z
    .array(z.strictObject({ ...kind, lower: z.int(), median: z.int(), upper: z.int() }))
    .meta({ description: `Calendar days from opening to the move; kinds with ${leastShown} moves and more.` }),
  tooFew: z.array(z.strictObject(kind)).meta({ description: 'Kinds of which too few moved to say how long it takes.' }),
  objections: z.strictObject({ filed: count, upheld: count, pending: count }),
  reviewed: z.strictObject({ total: count, effective: count, corrected: count, notEffective: count }),
});

export const readPublicFigures = defineRoute({
  method: 'get',
  path: '/v1/public/figures',
  action: 'public',
  wall: 'public',
  tag: 'Public',
  summary:
    'How many moved, how long it took, what was objected to and how it worked out: counts of five and more (F62)',
  answers: { 200: { description: 'At most a minute old', schema: shape } },
  async handle(_request, { db }) {
    const body = await keepAMinute(db, 'figures', () => figures(db, new Date()));
    return { status: 200, body, headers: { 'Cache-Control': 'public, max-age=60' } };
  },
});

async function figures(db: Database, now: Date): Promise<object> {
  const yearFrom = await readYearStart(db);
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - 1);
  const [moves, durations, counts] = await Promise.all([
    readMoves(db, yearFrom, now),
    readMoveDurations(db, since, now),
    readPublicCounts(db, yearFrom, now),
  ]);
  const { filed, upheld, pending } = counts.objections;
  const { upheld: shownUpheld, pending: shownPending } = shownRow({ upheld, pending, other: filed - upheld - pending });
  const { effective, corrected, notEffective } = counts.reviewed;
  const ofKind = ({ direction, beyond }: KindCount) => ({ direction, beyond });
  const enough = (line: KindCount) => line.count >= leastShown;
  return {
    ...{ asOf: now, since, yearFrom, open: shownCount(counts.open) },
    moved: showMoves(moves),
    // Without their number: taken from the count of the year it would tell of the weeks before.
    durations: durations
      .filter(enough)
      .map(({ lower, median, upper, ...line }) => ({ ...ofKind(line), lower, median, upper })),
    tooFew: durations.filter((line) => !enough(line)).map(ofKind),
    objections: { filed: shownCount(filed), upheld: shownUpheld, pending: shownPending },
    reviewed: { total: shownCount(effective + corrected + notEffective), ...shownRow(counts.reviewed) },
  };
}

/** Where the hidden kinds are too few together, their sum would tell: then the total is hidden too. */
function showMoves(moves: readonly KindCount[]): object {
  const total = moves.reduce((sum, line) => sum + line.count, 0);
  const shown = shownRow(Object.fromEntries(moves.map((line) => [nameOf(line), line.count])));
  const hiddenSum = moves.filter((line) => shown[nameOf(line)] === null).reduce((sum, line) => sum + line.count, 0);
  return {
    total: shownCount(hiddenSum) === null ? null : shownCount(total),
    byKind: moves.map(({ direction, beyond, ...line }) => ({
      direction,
      beyond,
      count: shown[nameOf({ direction, beyond, ...line })],
    })),
  };
}

function nameOf({ direction, beyond }: KindCount): string {
  return `${direction} ${beyond}`;
}
