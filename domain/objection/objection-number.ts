/** Under which number an objection is recorded: the case's, and the count of those filed in it. */
export function objectionNumber(caseNumber: string, number: number): string {
  return `KB-${caseNumber}-${number}`;
}
