/** What every sheet shows: the letterhead, the title and the foot. The other fields are the template's own. */
export interface PaperHead {
  /** Language of the text, read by screen readers. */
  language: 'id' | 'en';
  /** Name of the agency, above the rule. */
  agency: string;
  /** Office within the agency, below it; empty where the agency itself writes. */
  office: string;
  title: string;
  /** Number or case of the document, below the title. */
  reference: string;
  /** Said at the foot of each page, before the page number. */
  foot: string;
  /** `Halaman` or `Page`. */
  pageWord: string;
}

export type PaperValue = string | number | boolean | null | PaperValue[] | { [name: string]: PaperValue };

/** Plain JSON, fully worded: a template sets type and knows no language. Text is printed as it stands and is never read as markup. */
export type PaperData = PaperHead & Record<string, PaperValue>;
