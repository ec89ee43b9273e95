import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../stack/data-directory.ts';
import { linePlot } from './line-plot.ts';

// `node --import tsx bench/draw-plots.ts`: the recorded figures of docs/benchmarks/*.md as pictures beside them.
const pictures = {
  matching: linePlot({
    title: 'Explained top 50 of a vacancy, median ms',
    across: { label: 'people', values: [10_000, 100_000, 1_000_000, 5_600_000] },
    lines: {
      'covering index': [2.0, 2.1, 2.8, 7.4],
      DuckDB: [10.6, 11.5, 13.1, 24.6],
      'full scan, count(*)': [3.8, 30.1, 240.8, 2_119],
      'loop over objects': [3.0, 33.3, 391.3],
    },
  }),
  assignment: linePlot({
    title: 'Many vacancies at once, ten candidates each, ms',
    across: { label: 'vacancies', values: [50, 200, 500, 1_000] },
    lines: {
      'pure assignment': [60.4, 23.9, 84.9, 124.4],
      HiGHS: [1_686, 2_088, 1_973, 2_221],
      'HiGHS with limits': [1_827, 4_571, 5_740, 7_447],
    },
  }),
  voluntary: linePlot({
    title: 'Voluntary rotation: people moved',
    across: { label: 'people of the agency', values: [500, 5_000] },
    lines: {
      'one vacancy at a time': [12, 125],
      'with freed posts filled': [71, 739],
      'exchange, floor incumbent': [85, 719],
      'exchange, floor published': [171, 1_472],
      'exchange, floor gates': [199, 1_723],
    },
  }),
};

for (const [name, picture] of Object.entries(pictures))
  await writeFile(join(projectRoot, 'docs', 'benchmarks', `${name}.svg`), picture);
