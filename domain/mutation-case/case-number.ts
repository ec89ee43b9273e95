/** A case number: the year it was opened and a running number, `2026-000123`. */
export function caseNumber(year: number, count: number): string {
  return `${year}-${String(count).padStart(6, '0')}`;
}

export const caseNumberPattern = /^\d{4}-\d{6}$/;
