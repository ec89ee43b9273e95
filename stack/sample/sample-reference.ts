import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { EducationLevel } from '../../domain/personnel/education.ts';
import type { Echelon } from '../../domain/personnel/echelon.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { Rank } from '../../domain/personnel/rank.ts';

export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly headPositionId: string;
}

export interface SamplePosition {
  readonly id: string;
  readonly name: string;
  readonly positionClass: PositionClass;
  readonly echelon: Echelon | null;
  readonly educationLevelMin: EducationLevel;
  readonly educationFields: readonly string[];
  readonly rankMin: Rank;
  readonly rankMax: Rank;
}

export interface SampleNeed {
  readonly unit: string;
  readonly position: string;
  /** How many people the generator puts there. */
  readonly staffed: number;
}

export interface SampleReference {
  readonly units: readonly SampleUnit[];
  readonly positions: ReadonlyMap<string, SamplePosition>;
  readonly needs: readonly SampleNeed[];
}

/** The hand-written part of the sample, from which the people are generated. */
export async function readSampleReference(folder: string): Promise<SampleReference> {
  const json = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
  const positions = await json<SamplePosition[]>('positions.json');
  const needs = parse<Record<string, string>>(await readFile(join(folder, 'needs.csv')), { columns: true });
  return {
    units: await json<SampleUnit[]>('units.json'),
    positions: new Map(positions.map((position) => [position.id, position])),
    needs: needs.map(({ unit = '', position = '', staffed }) => ({ unit, position, staffed: Number(staffed) })),
  };
}
