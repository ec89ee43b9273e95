/** What the API says of a comparison, as far as the tests read it. */
export interface Run {
  state: string;
  people: number;
  unanswered: object;
}

/** A difference found. */
export interface Line {
  id: string;
  employeeId: string;
  field: string;
  ours: string | null;
  theirs: string | null;
}
