import { type Kysely, sql } from 'kysely';

/** Agencies, units, positions with their standard, need (ABK) and the posts that people hold. */
export async function up(db: Kysely<never>): Promise<void> {
  // btree_gist lets a scalar key share a temporal constraint with a range (no overlapping incumbencies).
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table agency (
      id text primary key,
      name text not null,
      kind text not null check (kind in ('regency', 'city', 'province', 'central')),
      time_zone text not null default 'Asia/Jakarta'
    )`.execute(db);
  await sql`
    create table org_unit (
      id text primary key,
      agency_id text not null references agency,
      parent_id text references org_unit,
      name text not null,
      unit_type text not null,
      place text
    )`.execute(db);
  await sql`
    create table position (
      id text primary key,
      name text not null,
      position_class text not null,
      echelon text,
      job_grade int not null check (job_grade between 1 and 17),
      education_level_min text not null,
      education_fields text[] not null default '{}',
      rank_min text,
      rank_max text,
      allowance_rupiah bigint
    )`.execute(db);
  await sql`
    create table position_standard (
      position_id text not null references position,
      competency text not null,
      required_level int not null check (required_level between 1 and 5),
      primary key (position_id, competency)
    )`.execute(db);
  await sql`
    create table position_need (
      unit_id text not null references org_unit,
      position_id text not null references position,
      need int not null check (need >= 0),
      minimum int not null default 0 check (minimum between 0 and need),
      primary key (unit_id, position_id)
    )`.execute(db);
  await sql`
    create table post (
      id text primary key,
      unit_id text not null references org_unit,
      position_id text not null references position,
      seat int not null check (seat > 0),
      heads_unit boolean not null default false,
      unique (unit_id, position_id, seat)
    )`.execute(db);
  // Who heads a unit is asked for each supervisor task; a unit has one head post.
  await sql`create unique index post_one_head on post (unit_id) where heads_unit`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  for (const table of ['post', 'position_need', 'position_standard', 'position', 'org_unit', 'agency'])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
