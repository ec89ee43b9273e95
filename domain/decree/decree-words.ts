import type { DecreeForm } from './decree-form.ts';

/** The words of a letter as they were when it was drafted: nothing that is changed later in the record changes the paper. Plain JSON. */
export type DecreeWords = DecreeForm & {
  agency: string;
  correction?: {
    /** Number and ISO date of the decree that is corrected. */
    number: string;
    dated: string;
    reason: string;
    changes: { where: string; written: string; correct: string }[];
  };
};

/** One person of a decree, as it names them. */
export type DecreePerson = {
  name: string;
  nip: string;
  /** `Penata Muda, III/a`; empty where the record has none. */
  rank: string;
  from: { post: string; unit: string };
  to: { post: string; unit: string };
  /** ISO date. */
  effectiveOn: string;
  /** What a demotion rests on (F28); empty where there is none. */
  ground: string;
};
