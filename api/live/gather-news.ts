/** What changed since the last telling, by number and account id only. */
export interface News {
  cases: Set<string>;
  /** Numbers of cases and vacancies in which a task changed. */
  tasksOf: Set<string>;
  /** Accounts that lost a task. */
  lost: Set<string>;
  /** More than is worth naming, or the line was down: look at everything again. */
  everything: boolean;
}

/** More cases at once than this are "everything". */
const mostNamed = 200;

export function noNews(): News {
  return { cases: new Set(), tasksOf: new Set(), lost: new Set(), everything: false };
}

/** Adds what a trigger said; what cannot be read says to look at everything. */
export function gather(news: News, payload: string): void {
  const said = read(payload);
  if (said.case !== undefined) news.cases.add(said.case);
  if (said.taskOf !== undefined) {
    news.cases.add(said.taskOf);
    news.tasksOf.add(said.taskOf);
  }
  if (typeof said.was === 'string') news.lost.add(said.was);
  if (said.many === true || news.cases.size > mostNamed) news.everything = true;
}

function read(payload: string): { case?: string; taskOf?: string; was?: string | null; many?: boolean } {
  try {
    return JSON.parse(payload) as object;
  } catch {
    return { many: true };
  }
}
