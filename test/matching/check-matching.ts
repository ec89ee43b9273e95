// `npm run check:matching`: 10,000 random vacancies over random people, judged and ranked by SQL and by the domain, on a server of its own. The
// last line is JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../db/open-database.ts';
import { createRandom } from '../../stack/sample/random.ts';
import { loginUrl } from '../harness/login-url.ts';
import { startPostgres } from '../harness/start-servers.ts';
import { compareEngines } from './compare-engines.ts';
import { drawPerson } from './draw-person.ts';
import { drawVacancy } from './draw-vacancy.ts';
import { admitNumbers, fillProfiles } from './fill-profiles.ts';

const vacancies = Number(process.argv[2] ?? 10_000);
const vacanciesOfAPopulation = 200;
const people = 150;
const seed = Number(process.argv[3] ?? 2026);

const folder = await mkdtemp(join(tmpdir(), 'mutasi-matching-'));
const { provided, stop } = await startPostgres(folder);
const open = (login: typeof provided.owner) =>
  openDatabase(loginUrl(provided.superuserUrl, provided.template, login), { maxConnections: 1 });
const [owner, db] = [open(provided.owner), open(provided.app)];
const random = createRandom(seed);
const sum = { vacancies: 0, pairs: 0, passed: 0, differences: 0 };
let first: unknown;
try {
  await admitNumbers(owner);
  for (let done = 0; done < vacancies; done += vacanciesOfAPopulation) {
    const asked = Array.from({ length: people }, (_, index) => drawPerson(random, done + index));
    await fillProfiles(owner, asked);
    const ids = asked.map(({ employeeId }) => employeeId);
    for (let nth = done; nth < Math.min(done + vacanciesOfAPopulation, vacancies); nth++) {
      const criteria = drawVacancy(random, ids);
      const { judged, passed, difference } = await compareEngines(db, asked, criteria);
      sum.vacancies += 1;
      sum.pairs += judged;
      sum.passed += passed;
      if (difference === undefined) continue;
      sum.differences += 1;
      first ??= { nth, criteria, difference };
    }
    if (done % 1_000 === 0) process.stdout.write(`${sum.vacancies} vacancies, ${sum.differences} differences …\n`);
  }
} finally {
  await Promise.all([owner.destroy(), db.destroy()]);
  await stop();
  await rm(folder, { recursive: true, force: true });
}
if (first !== undefined) process.stdout.write(`${JSON.stringify(first, null, 2)}\n`);
process.stdout.write(`${JSON.stringify({ seed, ...sum })}\n`);
process.exitCode = sum.differences === 0 && sum.vacancies === vacancies ? 0 : 1;
