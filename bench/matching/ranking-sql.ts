import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { passConditions } from '../../db/matching/pass-conditions.ts';
import { scoreColumns } from '../../db/matching/score-columns.ts';
import { type MatchCriteria, matchCriterionNames } from '../../domain/matching/match-criteria.ts';

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The text of the ranking with its numbers written into it, for an engine that reads the same SQL: gates, points, order and limit. */
export function rankingSql(criteria: MatchCriteria, limit: number): string {
  const columns = Object.entries(scoreColumns(criteria));
  const points = sql.join(columns.map(([name, column]) => sql`${column} as ${sql.ref(name)}`));
  const total = sql.join(
    matchCriterionNames
      .filter((name) => name !== 'wish')
      .map((name) => sql`${sql.ref(name)} * ${sql.lit(criteria.weights[name])}`),
    sql` + `,
  );
  const branches = passConditions(criteria).map(
    (condition) => sql`select employee_id, rank, since_pns, ${points} from candidate_profile where ${condition}`,
  );
  return literal(sql`
    select *, ${total} as total from (${sql.join(branches, sql` union all `)}) passing
    order by total desc, "job-person-match" desc, performance desc, coalesce(rank, -1) desc,
      coalesce(since_pns, 2147483647), employee_id limit ${sql.lit(limit)}`);
}

/** The same predicates counted, nothing else. */
export function countingSql(criteria: MatchCriteria): string {
  const counts = passConditions(criteria).map(
    (condition) => sql`(select count(*) from candidate_profile where ${condition})`,
  );
  return literal(sql`select ${sql.join(counts, sql` + `)} as passed`);
}

function literal(query: ReturnType<typeof sql>): string {
  const { sql: text, parameters } = query.compile(compiler);
  return text.replaceAll(/\$(\d+)/g, (_, number) => {
    const value = parameters[Number(number) - 1];
    return Array.isArray(value) ? `array[${value.join(',')}]` : String(value);
  });
}
