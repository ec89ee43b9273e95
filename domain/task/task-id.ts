/** Task ids are made by the workflow from the number of its case or vacancy and its own count, so that a retry makes the same id. */
export function taskId(number: string, count: number): string {
  return `${number}-${String(count).padStart(2, '0')}`;
}

export const taskIdPattern = /^(L-)?\d{4}-\d{6}-\d{2,4}$/;
