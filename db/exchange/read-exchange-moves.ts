import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface ExchangeMoveRow {
  ring: number;
  step: number;
  kind: 'cycle' | 'chain';
  employeeId: string;
  name: string;
  fromPostId: string;
  fromPosition: string;
  fromUnit: string;
  toPostId: string;
  toPosition: string;
  toUnit: string;
  wishRank: number;
  fit: number;
  floor: number;
}

/** The moves of a round, circle by circle and chain by chain, in the order in which one makes room for the next. */
export async function readExchangeMoves(db: Database, round: string): Promise<ExchangeMoveRow[]> {
  const { rows } = await sql<ExchangeMoveRow>`
    select ring, step, kind, move.employee_id as "employeeId", employee.name, from_post_id as "fromPostId",
      origin_position.name as "fromPosition", origin_unit.name as "fromUnit", to_post_id as "toPostId",
      target_position.name as "toPosition", target_unit.name as "toUnit", wish_rank as "wishRank", fit, floor
    from exchange_move move
    join employee on employee.id = move.employee_id
    join post origin on origin.id = from_post_id join position origin_position on origin_position.id = origin.position_id
    join org_unit origin_unit on origin_unit.id = origin.unit_id
    join post target on target.id = to_post_id join position target_position on target_position.id = target.position_id
    join org_unit target_unit on target_unit.id = target.unit_id
    where round_id = ${round}::uuid order by ring, step`.execute(db);
  return rows;
}

export interface OwnExchangeEntry {
  postId: string;
  gotPostId: string;
  wished: number;
  list: { post: string; fit: number; floor: number }[];
}

/** What a round meant for one person; undefined where they took no part. */
export async function readOwnExchangeEntry(
  db: Database,
  round: string,
  employee: string,
): Promise<OwnExchangeEntry | undefined> {
  const { rows } = await sql<OwnExchangeEntry>`
    select post_id as "postId", got_post_id as "gotPostId", wished, list
    from exchange_entry where round_id = ${round}::uuid and employee_id = ${employee}::uuid`.execute(db);
  return rows[0];
}
