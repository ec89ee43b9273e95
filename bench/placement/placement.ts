import { sql } from 'kysely';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { turnTerm } from '../../db/placement/turn-term.ts';
import { addDays } from '../../domain/iso-date.ts';
import type { Say } from '../../stack/progress.ts';
import { seedSmallAgency } from '../../test/harness/small-agency.ts';
import { withBenchDatabase } from '../audit/with-bench-database.ts';
import { type Bench, type BenchResult, rounded } from '../result.ts';

const connections = 8;
const people = 800;
/** Both sides in turn and in short rounds, so that whatever else the machine does falls on both. */
const rounds = 9;
const warmUpRounds = 2;
const firstDay = '2026-01-01';

/**
 * Placements as the service writes them (end one term, begin the next, exclusion constraints, a version of each for the history), beside the
 * same two statements on a table without constraints and history, in transactions of the same size in the same run.
 */
export const placement: Bench = (env, say) =>
  withBenchDatabase(env, async ({ appUrl, ownerUrl }) => {
    const owner = openDatabase(ownerUrl, { maxConnections: 1 });
    const db = openDatabase(appUrl, { maxConnections: connections });
    try {
      await seedSmallAgency(owner);
      const employees = await seedPeople(owner);
      await sql`create table plain_term (employee_id uuid not null, post_id text not null, valid_at daterange not null,
        case_number text, source text not null, recorded_at timestamptz not null)`.execute(owner);
      await sql`create index on plain_term (employee_id)`.execute(owner);
      await sql`insert into plain_term select employee_id, post_id, valid_at, case_number, source, recorded_at
        from incumbency`.execute(owner);
      await sql`grant select, insert, update on plain_term to mutasi_app`.execute(owner);
      return await measure(db, employees, say);
    } finally {
      await Promise.all([db.destroy(), owner.destroy()]);
    }
  });

const postOf = (person: number, turn: number) => `SETDA-penelaah-${1_000 + person * 2 + (turn % 2)}`;

/** Everybody has two posts of their own, so that no placement is refused. */
async function seedPeople(owner: Database): Promise<string[]> {
  await sql`insert into post (id, unit_id, position_id, seat)
    select 'SETDA-penelaah-' || seat, 'SETDA', 'penelaah', seat
    from generate_series(1000, ${999 + people * 2}::int) seat`.execute(owner);
  const { rows } = await sql<{ id: string }>`
    insert into employee (nip, name, birth_date, sex, employee_type, legal_status, agency_id, source, recorded_at)
    select '1985010120110' || lpad(n::text, 5, '0'), 'Orang ' || n, '1985-01-01', 'female', 'PNS', 'active', 'bantul',
      'bench', now() from generate_series(1, ${people}::int) n returning id`.execute(owner);
  const employees = rows.map(({ id }) => id);
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    select id, 'SETDA-penelaah-' || (998 + n * 2), daterange(${firstDay}::date, null), 'bench', now()
    from unnest(${employees}::uuid[]) with ordinality as given(id, n)`.execute(owner);
  return employees;
}

type Move = (
  db: Database,
  employeeId: string,
  turn: { from: string; to: string; on: string; at: Date },
) => Promise<void>;

const constrained: Move = (db, employeeId, { from, to, on, at }) =>
  db.transaction().execute((tx) => turnTerm(tx, { employeeId, fromPost: from, toPost: to, on, caseNumber: null, at }));

const plain: Move = (db, employeeId, { from, to, on, at }) =>
  db.transaction().execute(async (tx) => {
    await sql`
      update plain_term set valid_at = daterange(lower(valid_at), ${on}::date), recorded_at = ${at}
      where employee_id = ${employeeId}::uuid and post_id = ${from} and upper_inf(valid_at)`.execute(tx);
    await sql`
      insert into plain_term (employee_id, post_id, valid_at, case_number, source, recorded_at)
      values (${employeeId}::uuid, ${to}, daterange(${on}::date, null), null, 'mutation-case', ${at})`.execute(tx);
  });

async function measure(db: Database, employees: readonly string[], say: Say): Promise<BenchResult> {
  const rates: { constrained: number; plain: number }[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const rate = {
      plain: await moveAll(db, employees, round, plain),
      constrained: await moveAll(db, employees, round, constrained),
    };
    say(
      `${round < warmUpRounds ? 'warming up' : `round ${round - warmUpRounds + 1} of ${rounds}`}: ` +
        `${rate.constrained.toFixed(0)} placements with constraints and history, ${rate.plain.toFixed(0)} plain a second`,
    );
    if (round >= warmUpRounds) rates.push(rate);
  }
  return {
    figures: {
      placementsPerSecond: rounded(median(rates.map((rate) => rate.constrained))),
      plainPerSecond: rounded(median(rates.map((rate) => rate.plain))),
    },
    ratios: { plain: rounded(median(rates.map((rate) => rate.constrained / rate.plain))) },
  };
}

/** Moves everybody once. @returns moves a second, each in a transaction of its own, over all connections */
async function moveAll(db: Database, employees: readonly string[], round: number, move: Move): Promise<number> {
  const startedAt = performance.now();
  const waiting = employees.entries();
  const work = async (): Promise<void> => {
    for (const [person, employeeId] of waiting) {
      const turn = { from: postOf(person, round), to: postOf(person, round + 1) };
      await move(db, employeeId, { ...turn, on: addDays(firstDay, (round + 1) * 30), at: new Date() });
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return employees.length / ((performance.now() - startedAt) / 1000);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
