import type { PersonTraits, SamplePerson } from './sample-person.ts';

/** Gives out numbers and addresses, each once. */
export interface Registrar {
  enrol(traits: PersonTraits, place: { unit: string; position: string }): SamplePerson;
}

/** Serials 900–999 are kept for invented people, so no number here can belong to anybody. */
const firstSerial = 900;

export function createRegistrar(): Registrar {
  const serials = new Map<string, number>();
  const addresses = new Map<string, number>();
  let people = 0;

  return {
    enrol(traits, place) {
      people += 1;
      const prefix = nipPrefix(traits);
      const serial = serials.get(prefix) ?? firstSerial;
      if (serial > 999) throw new Error('more people share a birthday and an entry month than there are serials');
      serials.set(prefix, serial + 1);
      return {
        ...traits,
        ...place,
        nip: `${prefix}${serial}`,
        siasnId: `A8ACA7${String(people).padStart(26, '0')}`,
        email: traits.hasEmail ? address(traits.name) : null,
      };
    },
  };

  function address(name: string): string {
    const plain = name.toLowerCase().replace(/[^a-z]+/g, '.');
    const taken = addresses.get(plain) ?? 0;
    addresses.set(plain, taken + 1);
    return `${plain}${taken === 0 ? '' : taken + 1}@bantul.example`;
  }
}

/** Birth date, entry month and sex; numbers under agreement show 21 where the month would be. */
function nipPrefix({ birthDate, tmtCpns, sex, employeeType }: PersonTraits): string {
  const entry = employeeType === 'PPPK' ? `${tmtCpns.slice(0, 4)}21` : tmtCpns.slice(0, 7);
  return `${birthDate}${entry}${sex === 'male' ? 1 : 2}`.replaceAll('-', '');
}
