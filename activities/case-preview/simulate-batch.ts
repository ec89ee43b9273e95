import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { certify } from '../../domain/eligibility/certificate.ts';
import type { Echelon } from '../../domain/personnel/echelon.ts';
import { computeDirection } from '../../domain/personnel/direction.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { type PolicyProfile, policyWith } from '../../domain/policy/policy-profile.ts';
import { brokenBy, ringsOfBatch } from '../../domain/rotation/rings-of-batch.ts';
import type { LineVerdict, Simulation, UnitBalance } from '../../domain/rotation/simulation.ts';
import { loadFactsOfMany, type Move } from '../eligibility/load-facts.ts';

/** As many as one answer of the database holds in memory with ease. */
const chunk = 250;

interface Row {
  line: number;
  employeeId: string;
  from: string | null;
  to: string;
  fromClass: PositionClass;
  fromEchelon: Echelon | null;
  fromGrade: number;
  toClass: PositionClass;
  toEchelon: Echelon | null;
  toGrade: number;
  /** Held by somebody outside of the batch. */
  occupied: boolean;
  moving: boolean;
  reserved: boolean;
  allowance: number;
}

/**
 * What a batch would bring about, without opening a case: the certificate of each line as at submission, who hangs on whom, balance of the
 * units, cost. Reads in one snapshot.
 */
export async function simulateBatch(
  db: Database,
  batch: { id: string; agency: string; zone: string; policyProfile: PolicyProfile },
  now: Date,
): Promise<{ simulation: Simulation; verdicts: Map<number, LineVerdict> }> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const today = localDate(now.getTime(), batch.zone).toString();
      const policy = policyWith(
        batch.policyProfile,
        await readPolicyParameters(tx, batch.agency, batch.policyProfile, today),
      );
      const rows = await readLines(tx, batch.id, today);
      const verdicts = new Map<number, LineVerdict>();
      const able = rows.filter((row) => row.from !== null && row.from !== row.to);
      for (let start = 0; start < able.length; start += chunk) {
        const part = able.slice(start, start + chunk);
        const moves = part.map((row): Move => ({
          ...moveOf(row),
          moment: 'submission',
          today,
          policy,
          rotationBatch: batch.id,
        }));
        const facts = await loadFactsOfMany(tx, moves);
        for (const [index, row] of part.entries()) verdicts.set(row.line, verdictOf(row, certify(facts[index]!)));
        await nextTurn();
      }
      for (const { line } of rows) if (!verdicts.has(line)) verdicts.set(line, withoutPost);
      const rings = ringsOfBatch(rows);
      const failing = new Set([...verdicts].filter(([, one]) => !isReady(one)).map(([line]) => line));
      const broken = brokenBy(rings, failing);
      for (const [line, by] of broken) verdicts.set(line, { ...verdicts.get(line)!, brokenBy: by });
      const going = rows.filter(({ line }) => !failing.has(line) && !broken.has(line));
      const simulation: Simulation = {
        lines: rows.length,
        ready: going.length,
        ineligible: failing.size,
        brokenByOthers: broken.size,
        rings,
        balance: await balanceOf(tx, going, today),
        allowanceChangeRupiah: going.reduce((sum, { allowance }) => sum + allowance, 0),
      };
      return { simulation, verdicts };
    });
}

const withoutPost: LineVerdict = {
  ...{ verdict: 'ineligible', failed: [], open: [], brokenBy: null },
  conflicts: ['employee-without-post'],
};

function isReady({ verdict, conflicts }: LineVerdict): boolean {
  return verdict !== 'ineligible' && conflicts.length === 0;
}

function moveOf(
  row: Row,
): Pick<Move, 'employeeId' | 'originPostId' | 'targetPostId' | 'scope' | 'direction' | 'initiator'> {
  const direction = computeDirection(
    { positionClass: row.fromClass, echelon: row.fromEchelon, jobGrade: row.fromGrade },
    { positionClass: row.toClass, echelon: row.toEchelon, jobGrade: row.toGrade },
  );
  const { employeeId, to: targetPostId } = row;
  return { employeeId, originPostId: row.from!, targetPostId, scope: 'intra-agency', direction, initiator: 'agency' };
}

/** That a post is held is no fault where its holder leaves it by the same batch: the facts of R12 and R13 count with that. */
function verdictOf(row: Row, { lines }: ReturnType<typeof certify>): LineVerdict {
  const rulesWith = (...asked: string[]): string[] =>
    lines.filter((line) => asked.includes(line.verdict)).map(({ rule }) => rule);
  const failed = rulesWith('block');
  const open = rulesWith('block-unless-exception', 'unknown', 'warn');
  const judged = failed.length > 0 ? 'ineligible' : open.length > 0 ? 'conditional' : 'eligible';
  const conflicts = [
    ...(row.occupied ? ['post-occupied'] : []),
    ...(row.moving ? ['employee-has-open-case'] : []),
    ...(row.reserved ? ['post-reserved'] : []),
  ];
  return { verdict: judged, failed, open, conflicts, brokenBy: null };
}

async function readLines(tx: Database, batch: string, today: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select move.line, move.employee_id as "employeeId", held.post_id as "from", move.target_post_id as "to",
      here.position_class as "fromClass", here.echelon as "fromEchelon", here.job_grade as "fromGrade",
      there.position_class as "toClass", there.echelon as "toEchelon", there.job_grade as "toGrade",
      exists (select from incumbency sits where sits.post_id = move.target_post_id and sits.valid_at @> ${today}::date
        and not exists (select from rotation_move mate where mate.batch_id = move.batch_id and mate.state <> 'opened'
          and mate.employee_id = sits.employee_id)
        and not exists (select from rotation_leaving mate where mate.batch_id = move.batch_id
          and mate.employee_id = sits.employee_id)) as occupied,
      exists (select from mutation_case c where c.employee_id = move.employee_id and c.closed_at is null) as moving,
      exists (select from mutation_case c where c.target_post_id = move.target_post_id and c.closed_at is null
        and c.reserves_post) as reserved,
      (coalesce(there.allowance_rupiah, 0) - coalesce(here.allowance_rupiah, 0))::float8 as allowance
    from rotation_move move
    left join incumbency held on held.employee_id = move.employee_id and held.valid_at @> ${today}::date
    left join post origin on origin.id = held.post_id left join position here on here.id = origin.position_id
    join post target on target.id = move.target_post_id join position there on there.id = target.position_id
    where move.batch_id = ${batch}::uuid and move.state = 'draft' order by move.line`.execute(tx);
  return rows;
}

async function balanceOf(tx: Database, going: readonly Row[], today: string): Promise<UnitBalance[]> {
  const { rows } = await sql<UnitBalance>`
    with moved as (
      select post.unit_id, -1 as change from unnest(${going.map(({ from }) => from)}::text[]) as given (id) join post using (id)
      union all
      select post.unit_id, 1 from unnest(${going.map(({ to }) => to)}::text[]) as given (id) join post using (id)
    ), changes as (select unit_id, sum(change)::int as change from moved group by unit_id)
    select unit_id as "unitId", sitting.count as before, sitting.count + change as after,
      coalesce(asked.minimum, 0) as minimum, coalesce(asked.need, 0) as need
    from changes,
      lateral (select count(*)::int as count from incumbency held join post on post.id = held.post_id
        where post.unit_id = changes.unit_id and held.valid_at @> ${today}::date) sitting,
      lateral (select sum(minimum)::int as minimum, sum(need)::int as need from position_need
        where unit_id = changes.unit_id) asked
    order by unit_id`.execute(tx);
  return rows;
}
