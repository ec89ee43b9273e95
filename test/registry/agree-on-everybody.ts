import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { Register } from '../../stack/registry-stand-in/register.ts';
import type { StandInPerson } from '../../stack/registry-stand-in/registry-people.ts';
import { standInPerson } from './stand-in-person.ts';

/** Whom the registry does not know yet it gets to know as we know them. */
export async function agreeOnEverybody(db: Database, register: Register): Promise<void> {
  const { rows } = await sql<{
    nip: string;
    rank: string;
    unit: string;
    position: string;
    name: string;
    class: string;
    since: string;
  }>`
    select nip, rank, unit_id as unit, position_id as position, position.name, position_class as class,
      to_char(lower(valid_at), 'dd-mm-yyyy') as since
    from employee join incumbency on employee_id = employee.id and upper_inf(valid_at) join post on post.id = post_id
      join position on position.id = position_id`.execute(db);
  for (const { nip, rank, unit, position, name, class: positionClass, since } of rows) {
    if (register.find(nip)) continue;
    const structural = positionClass === 'jpt-pratama';
    const line = {
      ...{
        id: `rw-${nip}`,
        unorId: unit,
        jabatanNama: name,
        jabatanFungsionalId: null,
        nomorSk: null,
        tanggalSk: null,
      },
      ...{
        jenisJabatan: structural ? '1' : '4',
        jabatanFungsionalUmumId: structural ? null : position,
        tmtJabatan: since,
      },
    };
    register.add(standInPerson({ nip, rank, history: [line] }));
  }
}

/** The registry knows somebody in another post. */
export const elsewhere = (unorId: string, position: string) => (person: StandInPerson) => ({
  history: [
    { ...person.history[0]!, unorId, jabatanFungsionalUmumId: position, jabatanNama: null, tmtJabatan: '01-06-2022' },
  ],
});
