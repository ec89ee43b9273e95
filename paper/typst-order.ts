import type { PaperTemplate } from './paper-template.ts';

/** What is sent to the thread that prints, and what comes back. */
export interface TypstOrder {
  template: PaperTemplate;
  /** JSON. */
  data: string;
  issuedAtSeconds: number;
}

export interface NumberedOrder extends TypstOrder {
  number: number;
}

export type TypstAnswer = { number: number; pdf: Uint8Array } | { number: number; fault: string };
