import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { createRandom } from '../../stack/sample/random.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { compareEngines } from './compare-engines.ts';
import { drawPerson } from './draw-person.ts';
import { drawVacancy } from './draw-vacancy.ts';
import { admitNumbers, fillProfiles } from './fill-profiles.ts';

let database: FreshDatabase;
let owner: Database;
let db: Database;

beforeAll(async () => {
  database = await freshDatabase();
  [owner, db] = [openDatabase(database.ownerUrl), openDatabase(database.appUrl)];
  await admitNumbers(owner);
});
afterAll(async () => {
  await Promise.all([owner.destroy(), db.destroy()]);
  await database.drop();
});

it('SQL and the domain say the same of any person for any vacancy (`npm run check:matching` asks 10,000)', async () => {
  const random = createRandom(7);
  const people = Array.from({ length: 120 }, (_, index) => drawPerson(random, index));
  await fillProfiles(owner, people);
  let passed = 0;
  for (let nth = 0; nth < 150; nth++) {
    const criteria = drawVacancy(
      random,
      people.map(({ employeeId }) => employeeId),
    );
    const compared = await compareEngines(db, people, criteria);
    expect(compared.difference, `vacancy ${nth}`).toBeUndefined();
    passed += compared.passed;
  }
  expect(passed).toBeGreaterThan(500);
});
