import { type Kysely, sql } from 'kysely';

const accessKinds = ['employee-record', 'case-file', 'case-timeline', 'task-file', 'access-record'];
/** What of a document may change after it was handed in: how it stands, never what it is. */
const standing = 'scan_state, scanned_at, verdict, reasons, note, judged_by, judged_at, judged_in, superseded_by';

/**
 * What was handed in to a case (F23, Peraturan BKN 5/2019). The bytes are in the document store under their SHA-256; a row
 * is never deleted, a better file supersedes it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  // A case finishes under the procedure it began with; only from 0.2.0 on are its documents judged one by one.
  await sql`alter table mutation_case add procedure text not null default '0.1.0'`.execute(db);
  await sql`
    create table case_document (
      id uuid primary key default uuidv7(),
      case_number text not null references mutation_case,
      kind text not null check (kind in ('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10',
        'exception-approval', 'external-reply', 'other')),
      file_name text not null,
      media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
      size_bytes int not null check (size_bytes > 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      store_key text not null,
      uploaded_by uuid not null references account,
      on_behalf_of text,
      uploaded_at timestamptz not null,
      signatory_class text,
      signed_on date,
      signed_number text,
      scan_state text not null check (scan_state in ('waiting', 'clean', 'infected', 'waived')),
      scanned_at timestamptz,
      verdict text not null default 'pending' check (verdict in ('pending', 'accepted', 'repair', 'refused')),
      reasons text[] not null default '{}',
      note text,
      judged_by uuid references account,
      judged_at timestamptz,
      judged_in text references task,
      superseded_by uuid references case_document deferrable initially deferred,
      erased_at timestamptz,
      check ((verdict = 'pending') = (judged_at is null)),
      check ((judged_at is null) = (judged_by is null)),
      constraint case_document_accepted_when_scanned check (verdict <> 'accepted' or scan_state in ('clean', 'waived')),
      check (superseded_by <> id)
    )`.execute(db);
  // The same file for the same purpose is the same document; also the list of a case.
  await sql`create unique index case_document_once on case_document (case_number, kind, sha256)
    where superseded_by is null and erased_at is null`.execute(db);
  await sql`create index case_document_of_case on case_document (case_number, id)`.execute(db);
  // The sweep of the store asks whether anything still names a file.
  await sql`create index case_document_stored on case_document (store_key)`.execute(db);

  await sql`grant select, insert on case_document to mutasi_app`.execute(db);
  await sql`grant update (${sql.raw(standing)}) on case_document to mutasi_app`.execute(db);

  await sql`alter table dossier_access drop constraint dossier_access_kind_check`.execute(db);
  await sql`alter table dossier_access add constraint dossier_access_kind_check
    check (kind in (${sql.join([...accessKinds, 'case-document'].map((kind) => sql.lit(kind)))}))`.execute(db);

  // An erasure takes the documents along (docs/adr/0014): no name stays, and the sweep of the store takes the bytes.
  await sql
    .raw(
      `create function erase_documents() returns trigger language plpgsql as $$
    begin
      update case_document set file_name = '[dihapus]', note = null, signed_number = null, erased_at = new.erased_at
        where case_number in (select case_number from mutation_case where employee_id = new.employee_id);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_documents after insert on erasure
    for each row execute function erase_documents()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_documents on erasure`.execute(db);
  await sql`drop function erase_documents`.execute(db);
  await sql`drop table case_document`.execute(db);
  await sql`alter table mutation_case drop procedure`.execute(db);
}
