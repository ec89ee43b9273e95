/** A vacancy's number: the year it was opened and a running number, `L-2026-000123`. */
export function vacancyNumber(year: number, count: number): string {
  return `L-${year}-${String(count).padStart(6, '0')}`;
}

export const vacancyNumberPattern = /^L-\d{4}-\d{6}$/;
