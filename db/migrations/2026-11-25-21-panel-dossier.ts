import { type Kysely, sql } from 'kysely';

const accessKindsBefore = [
  'employee-record',
  'case-file',
  'case-timeline',
  'task-file',
  'access-record',
  'case-document',
];

/** Where else the person could go: what the rules say of other vacant posts when the panel is composed (F31). */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table panel_alternative (
      case_number text not null references mutation_case,
      session int not null,
      post_id text not null references post,
      direction text not null,
      verdict text not null,
      rule_version text not null,
      evaluated_at timestamptz not null,
      primary key (case_number, session, post_id)
    )`.execute(db);
  await sql`grant select, insert on panel_alternative to mutasi_app`.execute(db);
  await allowAccess(db, [...accessKindsBefore, 'panel-dossier', 'panel-minutes']);
}

async function allowAccess(db: Kysely<never>, kinds: string[]): Promise<void> {
  await sql`alter table dossier_access drop constraint dossier_access_kind_check`.execute(db);
  await sql`alter table dossier_access add constraint dossier_access_kind_check
    check (kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}))`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table panel_alternative`.execute(db);
}
