import type { Refusal } from '../refusal.ts';
import { mayHold } from '../task/may-complete.ts';
import type { TaskKind } from '../task/task-kind.ts';
import { outcomeOfSkipped } from './outcome-of-skipped.ts';
import type { OverrideKind } from './override-kind.ts';

/** Calendar days in which a second person must confirm; after them the request has lapsed. */
export const confirmWithinDays = 7;
/** A deadline is moved by at most so many calendar days at a time. */
export const extendByDays = 60;

export interface AskedOverride {
  kind: OverrideKind;
  /** Absent where the documents are opened again: that is about the whole case. */
  task?: TaskKind | undefined;
  /** Account the case is about. */
  concerned: string;
  requestedBy: string;
  /** Absent while it is only asked for. */
  confirmedBy?: string;
}

/** One predicate for the request, the confirmation and the Update validator: two persons, neither of them concerned (F13). */
export function refuseOverride({
  kind,
  task,
  concerned,
  requestedBy,
  confirmedBy,
}: AskedOverride): Refusal | undefined {
  if (kind === 'skip-task' && (task === undefined || outcomeOfSkipped(task) === undefined)) return notSkippable;
  if (task === 'objection-decision' && kind !== 'reopen-documents') return legalPeriod;
  const concernedRefusal = mayHold({ barred: [concerned] }, confirmedBy ?? requestedBy);
  if (concernedRefusal) return concernedRefusal;
  return confirmedBy === requestedBy ? needsSecondPerson : undefined;
}

const notSkippable: Refusal = {
  code: 'task-not-skippable',
  rule: 'F13',
  field: 'taskId',
  message: {
    id: 'Langkah ini suara, keputusan, penilaian, atau pernyataan seseorang, jadi tidak dapat dilewati. Alihkan tugasnya atau perpanjang tenggatnya.',
    en: 'This step is a vote, a decision, an assessment or somebody’s own word and cannot be skipped. Reassign it or extend its deadline.',
  },
};

const legalPeriod: Refusal = {
  code: 'task-not-skippable',
  rule: 'F27',
  field: 'taskId',
  message: {
    id: 'Jangka waktu memutus keberatan berasal dari peraturan (PP 79/2021). Yang berwenang memperpanjangnya di /v1/cases/{caseNumber}/objection/extension bila kebijakan membolehkan.',
    en: 'The period to decide on an objection is the regulation’s (PP 79/2021). The authority extends it at /v1/cases/{caseNumber}/objection/extension where the policy allows it.',
  },
};

const needsSecondPerson: Refusal = {
  code: 'override-needs-second-person',
  rule: 'F13',
  message: {
    id: 'Yang meminta tidak dapat mengesahkan permintaannya sendiri. Minta orang lain yang berwenang.',
    en: 'Whoever asked cannot confirm their own request. Ask somebody else with the right.',
  },
};
