import type { Database } from '../../db/open-database.ts';
import type { Role } from '../../domain/rights/role.ts';
import { recordedAt } from './matrix-actor.ts';

const stamp = { source: 'test', recorded_at: recordedAt };

export interface Person {
  account: string;
  employeeId: string;
  post: string;
}

/** Units, posts and people of the walk, as rows. */
export class AgencyRows {
  readonly #db: Database;
  readonly #next: () => number;

  /** @param next a number that nothing else has */
  constructor(db: Database, next: () => number) {
    this.#db = db;
    this.#next = next;
  }

  async organisation(agency: string, name: string): Promise<void> {
    await this.#db
      .insertInto('agency')
      .values({ id: agency, name: `Instansi ${name}`, kind: 'regency' })
      .execute();
    await this.#db
      .insertInto('position')
      .values({
        ...{ id: `${agency}-jabatan`, name: `Jabatan ${agency}`, position_class: 'pelaksana' },
        ...{ job_grade: 7, education_level_min: 'S1' },
      })
      .execute();
    for (const unit of ['kerja', 'lain', 'kosong']) {
      const id = `${agency}-${unit}`;
      await this.#db
        .insertInto('org_unit')
        .values({ id, agency_id: agency, name: `Unit ${name} ${unit}`, unit_type: 'opd' })
        .execute();
    }
    await this.#post(`${agency}-kosong`, `${agency}-kosong`, `${agency}-jabatan`);
  }

  async person(agency: string, name: string, held: Role[], unit?: string): Promise<Person> {
    const employed = unit === undefined ? undefined : await this.#employee(agency, name, unit);
    const { id: account } = await this.#db
      .insertInto('account')
      .values({ name, agency_id: agency, employee_id: employed?.employeeId ?? null, recorded_at: recordedAt })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (held.length > 0)
      await this.#db
        .insertInto('account_role')
        .values(held.map((role) => ({ account_id: account, role })))
        .execute();
    return { account, employeeId: employed?.employeeId ?? crypto.randomUUID(), post: employed?.post ?? 'a-kosong' };
  }

  async #employee(agency: string, name: string, unit: string): Promise<{ employeeId: string; post: string }> {
    const { id } = await this.#db
      .insertInto('employee')
      .values({
        nip: `19850101201001${String(this.#next()).padStart(4, '0')}`,
        ...{ name, agency_id: agency, birth_date: '1985-01-01', sex: 'female' },
        ...{ employee_type: 'PNS', legal_status: 'active', ...stamp },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const post = `${unit}-${this.#next()}`;
    await this.#post(post, unit, `${agency}-jabatan`);
    await this.#db
      .insertInto('incumbency')
      .values({ employee_id: id, post_id: post, valid_at: '[2022-01-01,)', ...stamp })
      .execute();
    return { employeeId: id, post };
  }

  async #post(id: string, unit: string, position: string): Promise<void> {
    await this.#db
      .insertInto('post')
      .values({ id, unit_id: unit, position_id: position, seat: this.#next() })
      .execute();
  }
}
