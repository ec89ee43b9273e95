import { isProblem } from '../problem/problem.ts';

/** Faults of a draft by hand, by the place of the move: `moves[2].employeeId`. */
export function faultsByMove(error: unknown): Record<number, string[]> {
  const faults: Record<number, string[]> = {};
  for (const { field, message } of isProblem(error) ? error.errors : []) {
    const place = /^moves\[(\d+)\]/.exec(field)?.[1];
    if (place !== undefined) (faults[Number(place)] ??= []).push(message);
  }
  return faults;
}

/** Faults of a file, by row as a spreadsheet counts it: `file:7.nip`. */
export function faultsByRow(error: unknown): { row: number; column: string; message: string }[] {
  if (!isProblem(error)) return [];
  return error.errors.flatMap(({ field, message }) => {
    const place = /^(?:file|workbook):(\d+)\.(.+)$/.exec(field);
    return place ? [{ row: Number(place[1]), column: place[2]!, message }] : [];
  });
}
