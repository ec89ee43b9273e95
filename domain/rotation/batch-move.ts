/** One line of a batch: who goes where. */
export interface BatchMove {
  line: number;
  employeeId: string;
  /** Post held today; null where the person holds none. */
  from: string | null;
  to: string;
}
