import { makePrintable } from './make-printable.ts';
import type { PaperData } from './paper-data.ts';
import type { PaperTemplate } from './paper-template.ts';
import { TypstThread } from './typst-thread.ts';

export interface Print {
  template: PaperTemplate;
  data: PaperData;
  /** The moment the document stands for; it is the PDF's own date, so a later printing has the same bytes. */
  issuedAt: Date;
}

/** One thread serves the process: a letter takes some 10 ms, and while none is asked for it does not exist. */
let thread: TypstThread | undefined;

/**
 * Prints a template as a tagged PDF (PDF/UA-1). The same print has the same bytes, on every machine and at any time. Characters that the
 * font does not have appear as their code, `[U+4E2D]`.
 * @throws when the template does not compile without a warning, or the thread died
 */
export async function renderPdf({ template, data, issuedAt }: Print): Promise<Buffer> {
  thread ??= new TypstThread();
  return thread.print({
    template,
    data: JSON.stringify(makePrintable(data)),
    issuedAtSeconds: Math.floor(issuedAt.getTime() / 1000),
  });
}
