/** What somebody said in one command, the words of a form or of an act. */
export interface SaidInPanel {
  account: string;
  body: { heldAt?: string; place?: string; postId?: string; reason?: string; text?: string };
}
