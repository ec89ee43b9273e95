import { parentPort, workerData } from 'node:worker_threads';
import loader, { type Highs, type Model } from 'highs';
import { elasticModel } from '../../domain/assignment-plan/elastic-model.ts';
import type { SparseModel } from '../../domain/assignment-plan/sparse-model.ts';
import type { SolverAnswer, SolverMessage, SolverStage } from './solver-answer.ts';

if (!parentPort) throw new Error('this file is the entry of a thread');
const port = parentPort;
const tell = (message: SolverMessage): void => port.postMessage(message);
const at = (stage: SolverStage): void => tell({ stage });

/** Further than this from a whole number is a fraction; the solver's own tolerance is a tenth of it. */
const fraction = 1e-5;
/** The least conflicting set of rows, searched from the linear model; the sum of HiGHS' strategies of the names. */
const leastConflict = 2 | 4 | 16;

// Its types speak of the CommonJS build, in which the loader is the default of the default.
const loadHighs = loader as unknown as () => Promise<Highs>;
const highs = await loadHighs();
tell({ answer: solve(workerData as SparseModel) });

function solve(model: SparseModel): SolverAnswer {
  at('relaxation');
  const linear = run(model, { whole: false, most: 1 });
  if (!linear) return { outcome: 'infeasible', conflict: conflictOf(model), relaxation: relaxationOf(model) };
  if (linear.every((value) => Math.abs(value - Math.round(value)) < fraction))
    return { outcome: 'optimal', chosen: onesOf(linear), wholeNumbersNeeded: false };
  at('whole-numbers');
  const whole = run(model, { whole: true, most: 1 });
  if (!whole) return { outcome: 'infeasible', conflict: [], relaxation: relaxationOf(model) };
  return { outcome: 'optimal', chosen: onesOf(whole), wholeNumbersNeeded: true };
}

/** @returns the values of the columns, or undefined where no values satisfy the rows */
function run(
  model: SparseModel,
  asked: { whole: boolean; most: number; slackFrom?: number },
): Float64Array | undefined {
  const solver = load(highs, model, asked);
  try {
    // HiGHS calls an answer within a ten-thousandth optimal; two runs could then differ.
    solver.options.set({ mip_rel_gap: 0, mip_abs_gap: 0 });
    solver.run();
    const { modelStatus } = highs.constants;
    const status = solver.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return undefined;
    if (status !== modelStatus.optimal) throw new Error(`HiGHS ended with status ${String(status)}`);
    return Float64Array.from(solver.getSolution().colValue);
  } finally {
    solver.dispose();
  }
}

function load(
  runtime: Highs,
  { rows, costs, starts, indices, values }: SparseModel,
  { whole, most, slackFrom = costs.length }: { whole: boolean; most: number; slackFrom?: number },
): Model {
  const { constants, infinity } = runtime;
  const type = whole ? constants.variableType.integer : constants.variableType.continuous;
  const solver = runtime.createModel({
    sense: constants.objectiveSense.maximize,
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: Float64Array.from(costs, (_, column) => (column < slackFrom ? most : infinity)),
    rowLower: Float64Array.from(rows, ({ lower }) => lower ?? -infinity),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper ?? infinity),
    integrality: costs.map(() => type),
    matrix: {
      format: 'csc',
      ...{ numRows: rows.length, numCols: costs.length },
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  solver.options.set('output_flag', false);
  return solver;
}

function conflictOf(model: SparseModel): number[] {
  at('conflict');
  const solver = load(highs, model, { whole: false, most: 1 });
  try {
    solver.options.set('iis_strategy', leastConflict);
    return [...solver.getIis().rowIndex];
  } finally {
    solver.dispose();
  }
}

function relaxationOf(model: SparseModel): { row: number; by: number }[] {
  at('smallest-relaxation');
  const elastic = elasticModel(model);
  const given = run(elastic, { whole: true, most: 1, slackFrom: elastic.firstSlack });
  if (!given) throw new Error('the constraints of law itself cannot hold together');
  return elastic.slackRows
    .map((row, slack) => ({ row, by: Math.round(given[elastic.firstSlack + slack]!) }))
    .filter(({ by }) => by > 0);
}

function onesOf(values: Float64Array): number[] {
  return [...values.keys()].filter((column) => values[column]! > 0.5);
}
