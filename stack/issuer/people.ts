import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import type { Role } from '../../domain/rights/role.ts';
import { agencyAlias } from './issuer-names.ts';

export interface Person {
  id: string;
  alias: string;
  name: string;
  roles: Role[];
}

const mostPeople = 60;

/** Whom a developer may be: active accounts with a short name, as the sample gives them, with the roles they have now. */
export async function listPeople(db: Database): Promise<Person[]> {
  const { rows } = await sql<{ id: string; alias: string }>`
    select id, alias from account
    where active and alias is not null and alias <> ${agencyAlias}
    order by alias limit ${mostPeople}`.execute(db);
  const people: Person[] = [];
  for (const { id, alias } of rows) {
    const actor = await readActor(db, id);
    if (actor) people.push({ id, alias, name: actor.name, roles: actor.roles });
  }
  return people;
}

/** Lets the agency's client come in under its account; the address of the issuer is part of what it is called. */
export async function linkAgencyClient(db: Database, issuer: string, client: string): Promise<void> {
  await sql`
    insert into account_identity (issuer, subject, account_id)
    select ${issuer}, ${client}, id from account where alias = ${agencyAlias}
    on conflict do nothing`.execute(db);
}
