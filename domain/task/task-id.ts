/** Task ids are made by the workflow from the case number and its own count, so that a retry makes the same id. */
export function taskId(caseNumber: string, count: number): string {
  return `${caseNumber}-${String(count).padStart(2, '0')}`;
}

export const taskIdPattern = /^\d{4}-\d{6}-\d{2,4}$/;
