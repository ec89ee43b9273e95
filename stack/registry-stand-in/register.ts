import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { StandInLine, StandInPerson, StandInRegister } from './registry-people.ts';

/** The stand-in's own state: people and units, in memory, and in a file where one is given. */
export class Register {
  readonly units: StandInRegister['units'];
  readonly #people: Map<string, StandInPerson>;
  readonly #file: string | undefined;
  #saving: NodeJS.Timeout | undefined;

  constructor({ people, units }: StandInRegister, file?: string) {
    this.#people = new Map(people.map((person) => [person.nip, person]));
    this.units = units;
    this.#file = file;
  }

  /** What the file holds, or else the seed. */
  static open(file: string, seed: () => StandInRegister): Register {
    try {
      return new Register(JSON.parse(readFileSync(file, 'utf8')) as StandInRegister, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return new Register(seed(), file);
    }
  }

  find(nip: string): StandInPerson | undefined {
    return this.#people.get(nip);
  }

  get people(): StandInPerson[] {
    return [...this.#people.values()];
  }

  add(person: StandInPerson): void {
    this.#people.set(person.nip, person);
    this.#keep();
  }

  /** @returns the line's id; undefined where nobody has this id */
  save(said: Partial<StandInLine> & { pnsId?: string; id?: string | null }): string | undefined {
    const person = this.people.find(({ id }) => id === said.pnsId);
    if (!person) return undefined;
    const { pnsId: _pnsId, ...line } = said;
    const known = person.history.find(({ id }) => id === said.id);
    if (known) Object.assign(known, line);
    else person.history.push({ ...emptyLine, ...line, id: randomUUID() });
    this.#keep();
    return known?.id ?? person.history.at(-1)!.id;
  }

  delete(id: string): boolean {
    for (const person of this.people) {
      const at = person.history.findIndex((line) => line.id === id);
      if (at < 0) continue;
      person.history.splice(at, 1);
      this.#keep();
      return true;
    }
    return false;
  }

  /** Written soon and not with every change: a stand-in may lose its last moment. */
  #keep(): void {
    if (this.#file === undefined || this.#saving) return;
    const file = this.#file;
    this.#saving = setTimeout(() => {
      this.#saving = undefined;
      writeFileSync(file, JSON.stringify({ people: this.people, units: this.units }), { mode: 0o600 });
    }, 200).unref();
  }
}

const emptyLine: Omit<StandInLine, 'id'> = {
  ...{ unorId: null, jenisJabatan: null, jabatanFungsionalId: null, jabatanFungsionalUmumId: null, jabatanNama: null },
  ...{ nomorSk: null, tanggalSk: null, tmtJabatan: null },
};
