/** What the service tells of a change: numbers of cases, and whether the reader's own inbox may read otherwise. */
export interface Change {
  cases: string[];
  inbox: boolean;
}

/** Lists and sums in which any case may appear. */
const ofCases = ['getCases', 'getDashboard', 'getStuckCases'];
const ofInbox = ['getTasks', 'getNotifications'];

/** Whether a query, by its key, may be answered otherwise now. */
export function concerns({ cases, inbox }: Change, queryKey: readonly unknown[]): boolean {
  const { _id: asked = '', path } = (queryKey[0] ?? {}) as { _id?: string; path?: Record<string, unknown> };
  if (cases.length > 0 && ofCases.includes(asked)) return true;
  if (inbox && ofInbox.includes(asked)) return true;
  if (typeof path?.['caseNumber'] === 'string') return cases.includes(path['caseNumber']);
  // The id of a task begins with the number of its case.
  return asked === 'getTasksId' && (inbox || cases.some((number) => String(path?.['id']).startsWith(number)));
}
