// `npm run check:estimator`: does the outcome estimator say what is true of generated people, of whom it is known (F58)? Over 200 panels
// with a known effect and 200 with none: how often the 95 % interval holds the truth, and how often it cries an effect that is not there.
// Seeds are fixed, so every machine prints the same. The last line is JSON.
import { estimateEffect } from '../../../domain/evaluation/estimate-effect.ts';
import { likePeople } from './like-people.ts';

const panels = 200;
const stayed = 4_000;
const known = 0.2;
const firstSeed = 20_261_125;

interface Tried {
  moved: number;
  effect: number;
  coverage: number;
  excludesZero: number;
  bias: number;
  width: number;
  matched: number;
}

function tryPanels(moved: number, effect: number, from: number): Tried {
  const sums = { held: 0, excluded: 0, bias: 0, width: 0, matched: 0 };
  for (let panel = 0; panel < panels; panel++) {
    const seed = from + panel;
    const estimate = estimateEffect(likePeople({ moved, stayed, effect, seed }), { seed });
    if (estimate.effect === undefined || !estimate.interval) throw new Error(`panel ${seed}: too few matched`);
    const [low, high] = estimate.interval;
    if (low <= effect && effect <= high) sums.held++;
    if (low > 0 || high < 0) sums.excluded++;
    sums.bias += estimate.effect - effect;
    sums.width += high - low;
    sums.matched += estimate.matched;
  }
  const mean = (sum: number): number => Math.round((sum / panels) * 1_000) / 1_000;
  return {
    ...{ moved, effect, coverage: mean(sums.held), excludesZero: mean(sums.excluded) },
    ...{ bias: mean(sums.bias), width: mean(sums.width), matched: mean(sums.matched) },
  };
}

const started = performance.now();
const tried = [40, 150].flatMap((moved, size) =>
  [known, 0].map((effect, way) => tryPanels(moved, effect, firstSeed + (size * 2 + way) * 1_000)),
);
for (const { moved, effect, coverage, excludesZero, bias, width, matched } of tried)
  process.stdout.write(
    `${String(moved).padStart(4)} moved, effect ${effect.toFixed(1)}: interval holds it in ${coverage}, excludes 0 in ${excludesZero}, ` +
      `bias ${bias}, width ${width}, matched ${matched}\n`,
  );
process.stdout.write(
  `${((performance.now() - started) / (panels * tried.length)).toFixed(0)} ms a panel of ${stayed}\n`,
);

const [, , withEffect, without] = tried as [Tried, Tried, Tried, Tried];
const result = {
  ...{ panels, moved: withEffect.moved, effect: known, coverage: withEffect.coverage, power: withEffect.excludesZero },
  ...{ coverageWithoutEffect: without.coverage, falseAlarms: without.excludesZero },
};
process.stdout.write(`${JSON.stringify(result)}\n`);
const sound = result.coverage >= 0.93 && result.coverage <= 0.97 && result.falseAlarms <= 0.06;
process.exitCode = sound ? 0 : 1;
