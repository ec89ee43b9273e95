import { readAll, type Visitor } from './connect-api.ts';

/** The kind of post the essay speaks of: strategic, in programme development; when all are taken, the nearest to it. */
const strategicPosition = 'PENELAAH-PENGEMBANGAN-PROGRAM';
const nextBestPosition = 'PENELAAH-TEKNIS-KEBIJAKAN';
const clerkPosition = 'Pengadministrasi Perkantoran';
const firstUnit = 'DKPP';
/** Where the strategic posts are: the story is about somebody who comes from elsewhere. */
const strategicUnit = 'BAPPEDA';

export interface Clerk {
  id: string;
  accountId: string;
  name: string;
}

/** Clerks and vacant posts of the agency, the essay's own first; each is handed out once. */
export interface Moves {
  nextClerk: () => Promise<Clerk>;
  nextPost: () => string;
}

interface EmployeeLine {
  id: string;
  rank: string | null;
  positionName: string | null;
}

interface EmployeeFacts extends Clerk {
  educationLevel: string | null;
  educationField: string | null;
  positions: { from: string; until: string | null }[];
  performance: { rating: string }[];
  discipline?: unknown[];
}

interface Position {
  id: string;
  educationFields: string[] | null;
}

/** @param heroine account of the clerk whom the essay's example is about */
export async function findMoves(hr: Visitor, heroine: string | undefined): Promise<Moves> {
  const [units, posts, positions] = await Promise.all([
    hr.get<{ items: { id: string }[] }>('/v1/units'),
    readAll<{ id: string; positionId: string; reserved: boolean }>(hr, '/v1/posts?vacant=true&limit=100'),
    hr.get<{ items: Position[] }>('/v1/positions'),
  ]);
  const free = [strategicPosition, nextBestPosition].flatMap((position) =>
    posts.filter((post) => post.positionId === position && !post.reserved).map(({ id }) => id),
  );
  const fields = positions.items.find(({ id }) => id === strategicPosition)?.educationFields ?? [];
  const origins = units.items.map(({ id }) => id).filter((id) => id !== strategicUnit);
  const clerks = clerksOf(hr, origins.sort(firstUnitFirst), heroine, fields);
  return {
    nextClerk: async () => {
      const { value } = await clerks.next();
      if (!value) throw new Error('no clerk is left whose record would let the move pass');
      return value;
    },
    nextPost: () => {
      const post = free.shift();
      if (post === undefined) throw new Error('no post in programme development or policy analysis is vacant any more');
      return post;
    },
  };
}

function firstUnitFirst(a: string, b: string): number {
  return Number(b === firstUnit) - Number(a === firstUnit) || a.localeCompare(b);
}

/** In turn from every unit, so that none falls below its minimum. */
async function* clerksOf(
  hr: Visitor,
  units: string[],
  heroine: string | undefined,
  fields: string[],
): AsyncGenerator<Clerk, undefined> {
  const queues = await Promise.all(units.map((unit) => clerksIn(hr, unit)));
  const first = await Promise.all(queues[0]!.map((line) => readFacts(hr, line.id)));
  queues[0]!.sort((a, b) => Number(isHeroine(b)) - Number(isHeroine(a)));
  for (let round = 0; queues.some((queue) => round < queue.length); round++)
    for (const queue of queues) {
      const line = queue[round];
      const facts = line && (await readFacts(hr, line.id));
      if (facts && (facts.accountId === heroine || looksEligible(facts, fields))) yield facts;
    }
  return undefined;

  function isHeroine(line: EmployeeLine): boolean {
    return first.some(({ id, accountId }) => id === line.id && accountId === heroine);
  }
}

async function clerksIn(hr: Visitor, unit: string): Promise<EmployeeLine[]> {
  const lines = await readAll<EmployeeLine>(hr, `/v1/employees?unit=${unit}&limit=100`);
  return lines.filter((line) => line.positionName === clerkPosition && line.rank?.startsWith('III/'));
}

function readFacts(hr: Visitor, id: string): Promise<EmployeeFacts> {
  return hr.get(`/v1/employees/${id}`);
}

/** What a human resources officer would look at before proposing somebody; the case judges by all rules itself. */
function looksEligible(facts: EmployeeFacts, fields: string[]): boolean {
  const now = facts.positions.find(({ until }) => until === null);
  const twoYearsAgo = new Date(Date.now() - 2 * 366 * 86_400_000).toISOString().slice(0, 10);
  const ratings = facts.performance.slice(0, 2).map(({ rating }) => rating);
  return (
    ['S1', 'S2', 'S3'].includes(facts.educationLevel ?? '') &&
    (fields.length === 0 || fields.includes(facts.educationField ?? '')) &&
    now !== undefined &&
    now.from <= twoYearsAgo &&
    ratings.length === 2 &&
    ratings.every((rating) => rating === 'good' || rating === 'very-good') &&
    (facts.discipline ?? []).length === 0
  );
}
