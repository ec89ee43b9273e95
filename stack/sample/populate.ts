import { companions } from './companions.ts';
import { drawTraits } from './draw-traits.ts';
import { officials } from './officials.ts';
import type { Random } from './random.ts';
import { createRegistrar } from './registrar.ts';
import { rulePeople } from './rule-people.ts';
import type { PersonTraits, SamplePerson } from './sample-person.ts';
import type { SampleNeed, SampleReference } from './sample-reference.ts';
import type { SpecialPerson } from './special-person.ts';

export interface Population {
  readonly people: readonly SamplePerson[];
  readonly special: readonly { readonly person: SamplePerson; readonly as: SpecialPerson }[];
}

/** Posts of schools and hospitals where the agency employs under agreement as well. */
const agreementPositions = ['GURU-AHLI-PERTAMA', 'PERAWAT-TERAMPIL'];
const former = [
  'Pensiun',
  'Pensiun',
  'Pensiun',
  'Meninggal Dunia',
  'Pemberhentian Sementara',
  'Pemberhentian Dengan Hormat',
];
const formerCount = 24;

/** Fills the agency as its staffing says: the special people first, the rest drawn; then some who have left. */
export function populate(random: Random, reference: SampleReference): Population {
  const registrar = createRegistrar();
  const waiting = [...officials(reference), ...rulePeople, ...companions];
  const special: { person: SamplePerson; as: SpecialPerson }[] = [];

  const people = reference.needs.flatMap((need) => {
    const here = waiting.filter((one) => one.unit === need.unit && one.position === need.position);
    const present = here.filter(holdsSeat).length;
    if (present > need.staffed) throw new Error(`${need.unit} ${need.position}: more special people than staff`);
    const known = here.map((as) => {
      const person = enrol(need, as.traits);
      special.push({ person, as });
      return person;
    });
    const drawn = Array.from({ length: need.staffed - present }, () => enrol(need, drawAgreement(need)));
    return [...known, ...drawn];
  });
  const clerks = reference.needs.filter(({ position }) => position === 'PENGADMINISTRASI-PERKANTORAN');
  const gone = Array.from({ length: formerCount }, (_, index) =>
    enrol(random.pick(clerks), { standing: former[index % former.length] ?? 'Pensiun', discipline: [] }),
  );
  return { people: [...people, ...gone], special };

  function enrol(need: SampleNeed, wanted: Partial<PersonTraits> = {}): SamplePerson {
    const position = reference.positions.get(need.position);
    if (!position) throw new Error(`positions.json has no ${need.position}`);
    return registrar.enrol(drawTraits(random, position, wanted), { unit: need.unit, position: need.position });
  }

  function drawAgreement(need: SampleNeed): Partial<PersonTraits> {
    if (!agreementPositions.includes(need.position) || !random.chance(0.12)) return {};
    const birthDate = `19${random.integer(82, 96)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`;
    return {
      employeeType: 'PPPK',
      birthDate,
      tmtCpns: '2022-03-01',
      tmtPns: null,
      rank: need.position.startsWith('GURU') ? 'IX' : 'VII',
      since: '2022-03-01',
    };
  }
}

function holdsSeat({ traits }: SpecialPerson): boolean {
  return traits?.standing === undefined || traits.standing === 'Aktif';
}
