import { exchange } from '../../domain/exchange/exchange.ts';
import { exchangeFaults } from '../../domain/exchange/exchange-faults.ts';
import { exchangeFloors } from '../../domain/exchange/exchange-floor.ts';
import type { Market } from '../../domain/exchange/market.ts';
import { ringsOf } from '../../domain/exchange/rings-of.ts';
import type { Say } from '../../stack/progress.ts';
import { type Bench, type BenchResult, rounded } from '../result.ts';
import { countGains } from './count-gains.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type SyntheticAgency, syntheticAgency } from './synthetic-agency.ts';

const sizes = [500, 5000] as const;
const seed = 45;
const rounds = 9;
/** Together 50,000; each tells one lie to a whole agency, so most are told to the small one. */
const misreports = { 500: 49_700, 5000: 300 } as const;

/** Voluntary rotation beside filling one vacancy at a time: who moves, whether anybody is worse off, whether a lie pays, how long it takes. */
export const voluntary: Bench = async (_env, say) => {
  const result: BenchResult = { figures: {}, ratios: {} };
  for (const size of sizes) {
    say(`an agency of ${size}`);
    const agency = syntheticAgency(size, seed);
    const peers = tellPeers(agency, size, result);
    tellExchange(agency, size, peers, result);
    say(`${misreports[size]} misreports`);
    const { told, gains } = countGains(agency, misreports[size], seed);
    result.figures[`misreports${size}`] = told;
    result.figures[`gains${size}`] = gains;
    report(say, result, size);
  }
  return Promise.resolve(result);
};

interface Peers {
  alone: number;
  chained: number;
}

function tellPeers(agency: SyntheticAgency, size: number, { figures }: BenchResult): Peers {
  const market = agency.marketUnder('gates');
  const [alone, chained] = [false, true].map((refill) => oneAtATime(market, { refill }));
  figures[`free${size}`] = agency.posts - size;
  figures[`withoutRefill${size}`] = movedIn(market, alone!);
  figures[`withChains${size}`] = movedIn(market, chained!);
  figures[`lessFitWithChains${size}`] = lessFit(market, chained!);
  return { alone: movedIn(market, alone!), chained: movedIn(market, chained!) };
}

function tellExchange(agency: SyntheticAgency, size: number, peers: Peers, { figures, ratios }: BenchResult): void {
  for (const floor of exchangeFloors) {
    const market = agency.marketUnder(floor);
    const took: number[] = [];
    let got: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const startedAt = performance.now();
      got = exchange(market);
      took.push(performance.now() - startedAt);
    }
    const faults = exchangeFaults(market, got);
    const moved = movedIn(market, got);
    const name = `${floor}${size}`;
    figures[`${name}Moved`] = moved;
    figures[`${name}Ms`] = rounded(took.sort((a, b) => a - b)[Math.floor(rounds / 2)]!);
    figures[`${name}WorseOff`] = faults.worseOff;
    figures[`${name}OtherFaults`] = faults.unlawful + faults.shared + faults.left;
    figures[`${name}LessFit`] = lessFit(market, got);
    figures[`${name}Longest`] = Math.max(0, ...ringsOf(market, got).map(({ moves }) => moves.length));
    ratios[`${name}ToWithoutRefill`] = rounded(moved / peers.alone);
    ratios[`${name}ToWithChains`] = rounded(moved / peers.chained);
  }
}

function movedIn({ people }: Market, got: readonly number[]): number {
  return people.filter(({ post }, person) => got[person] !== post).length;
}

/** Posts whose holder is less fit than the one who held them before. */
function lessFit({ people, fit }: Market, got: readonly number[]): number {
  return got.filter((post, person) => {
    if (post >= people.length || post === person) return false;
    return fit(person, post)! < fit(post, post)!;
  }).length;
}

function report(say: Say, { figures }: BenchResult, size: number): void {
  const moved = exchangeFloors.map((floor) => `${floor} ${figures[`${floor}${size}Moved`]}`).join(', ');
  say(
    `moved: ${figures[`withoutRefill${size}`]} without refill, ${figures[`withChains${size}`]} with chains; ${moved}; ` +
      `gains from misreports: ${figures[`gains${size}`]}`,
  );
}
