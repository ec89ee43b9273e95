import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

const units = 250;

/**
 * A regency with so many made-up people, each in a post, with what the registers usually hold of them: one post before, three ratings,
 * nine competencies, talent, clearances; a few sanctions and family ties. Every unit has vacant posts of five kinds.
 */
export async function seedPopulation(owner: Database, people: number): Promise<void> {
  await sql`insert into agency (id, name, kind) values ('bench', 'Kabupaten Uji', 'regency')`.execute(owner);
  await sql`
    insert into org_unit (id, agency_id, name, unit_type)
    select 'U' || u, 'bench', 'Unit ' || u, 'opd' from generate_series(1, ${units}::int) u`.execute(owner);
  await sql`
    insert into position (id, name, position_class, job_grade, education_level_min, rank_min, rank_max)
    values ('P1', 'Pengadministrasi Perkantoran', 'pelaksana', 5, 'SMA', null, null),
           ('P2', 'Kepala Seksi', 'pengawas', 9, 'D3', 'III/b', 'III/d'),
           ('P3', 'Kepala Bidang', 'administrator', 11, 'S1', 'III/d', 'IV/b'),
           ('P4', 'Perencana Ahli Muda', 'jf-ahli-muda', 9, 'S1', 'III/c', 'III/d'),
           ('P5', 'Guru Ahli Pertama', 'jf-ahli-pertama', 8, 'S1', 'III/a', 'III/b')`.execute(owner);
  const competencies = sql`unnest(array['integritas', 'kerjasama', 'komunikasi', 'orientasiPadaHasil', 'pelayananPublik',
    'pengembanganDiriDanOrla', 'mengelolaPerubahan', 'pengambilanKeputusan', 'perekatBangsa'])`;
  await sql`
    insert into position_standard select p.id, c, 2 + length(p.id || c) % 2 from position p, ${competencies} c`.execute(
    owner,
  );
  const seats = Math.ceil(people / units / 5) + 2;
  await sql`
    insert into position_need (unit_id, position_id, need, minimum)
    select u.id, p.id, ${seats}::int, 2 from org_unit u, position p`.execute(owner);
  await sql`
    insert into post (id, unit_id, position_id, seat)
    select u.id || '.' || p.id || '.' || s, u.id, p.id, s
    from org_unit u, position p, generate_series(1, ${seats}::int) s`.execute(owner);
  await sql`
    insert into employee (nip, name, birth_date, sex, employee_type, legal_status, rank, tmt_pns, education_level, agency_id, source, recorded_at)
    select to_char(born, 'YYYYMMDD') || '201503' || 1 + i % 2 || 900 + i % 100, 'Pegawai ' || i, born,
           case i % 2 when 0 then 'male' else 'female' end, 'PNS', case when i % 200 = 0 then 'suspended' else 'active' end,
           (array['II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a'])[1 + i % 6], '2016-03-01',
           (array['SMA', 'D3', 'S1', 'S2'])[1 + i % 4], 'bench', 'siasn-export', '2026-01-05'
    from (select i, date '1967-01-01' + (i / 100) * 97 as born from generate_series(0, ${people}::int - 1) i) person`.execute(
    owner,
  );
  await sql`
    create table bench_person as
    select id, row_number() over (order by nip) - 1 as n from employee`.execute(owner);
  const stamp = sql`'siasn-export', timestamptz '2026-01-05'`;
  const position = sql`'P' || 1 + n % 5`;
  const held = sql`'U' || 1 + n / 5 % ${units}::int || '.' || ${position} || '.' || 1 + n / (5 * ${units}::int)`;
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    select id, ${held}, daterange('2019-01-01'::date + (n % 2500)::int, null), ${stamp} from bench_person`.execute(
    owner,
  );
  await sql`
    insert into performance_rating
    select id, year, 'meets', 'meets', case when (n + year) % 23 = 0 then 'needs-improvement' else 'good' end, ${stamp}
    from bench_person, generate_series(2023, 2025) year`.execute(owner);
  await sql`
    insert into competency_result select id, c, 1 + (n + length(c)) % 4, '2025-06-01', ${stamp}
    from bench_person, ${competencies} c`.execute(owner);
  await sql`
    insert into talent_profile
    select id, '2025-06-01', 'potential-90-78', (array['above', 'meets', 'below'])[1 + n % 3], 50 + n % 50, ${stamp}
    from bench_person`.execute(owner);
  await sql`
    insert into employee_clearance (employee_id, study_assignment, service_bond, legal_process, open_audit_finding, as_of, source, recorded_at)
    select id, n % 97 = 0, false, n % 301 = 0, n % 89 = 0, '2026-01-02', ${stamp} from bench_person`.execute(owner);
  await sql`
    insert into discipline_case (employee_id, level, status, started_on, ended_on, source, recorded_at)
    select id, 'medium', 'served', '2024-01-01', '2025-01-01', ${stamp} from bench_person where n % 40 = 0`.execute(
    owner,
  );
  await sql`
    insert into account (name, employee_id, agency_id, recorded_at)
    select 'Anggota', id, 'bench', '2026-01-05' from bench_person where n % 1000 = 0`.execute(owner);
  await sql`insert into account_role select id, 'panel-member' from account`.execute(owner);
  await sql`
    insert into relationship
    select one.id, member.id, 'family', ${stamp}
    from bench_person one join bench_person member on member.n = one.n / 1000 * 1000 where one.n % 100 = 7`.execute(
    owner,
  );
  await sql`grant select on bench_person to mutasi_app`.execute(owner);
  await sql`vacuum analyze`.execute(owner);
}
