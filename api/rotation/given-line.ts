/** A line of a draft as it was given. */
export interface GivenLine {
  /** An id or a NIP. */
  employee: string;
  post: string;
}
