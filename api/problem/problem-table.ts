import { decreeProblems } from './decree-problems.ts';
import { deliberationProblems } from './deliberation-problems.ts';
import { documentProblems } from './document-problems.ts';
import { evaluationProblems } from './evaluation-problems.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { matchingProblems } from './matching-problems.ts';
import { preparationProblems } from './preparation-problems.ts';
import { notificationProblems } from './notification-problems.ts';
import { objectionProblems } from './objection-problems.ts';
import { placementProblems } from './placement-problems.ts';
import { policyProblems } from './policy-problems.ts';
import { vacancyProblems } from './vacancy-problems.ts';
import type { ProblemKind } from './problem-kind.ts';
import { reviewProblems } from './review-problems.ts';
import { rotationProblems } from './rotation-problems.ts';
import { registryProblems } from './registry-problems.ts';
import { requestProblems } from './request-problems.ts';
import { refusalProblems } from './refusal-problems.ts';

/** The one table of what can go wrong: code → HTTP status and what people are told. */
export const problemTable = {
  ...requestProblems,
  ...refusalProblems,
  ...documentProblems,
  ...deliberationProblems,
  ...decreeProblems,
  ...notificationProblems,
  ...objectionProblems,
  ...placementProblems,
  ...policyProblems,
  ...preparationProblems,
  ...rotationProblems,
  ...matchingProblems,
  ...exchangeProblems,
  ...evaluationProblems,
  ...reviewProblems,
  ...vacancyProblems,
  ...registryProblems,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemTable;

/** A refusal without a line of its own: the business said no to a well-formed request. */
const otherRefusal: ProblemKind = {
  status: 409,
  title: { id: 'Permintaan ditolak', en: 'The request was refused' },
  wayOut: {
    id: 'Muat ulang perkara, lalu coba langkah yang sekarang.',
    en: 'Reload the case and take its present step.',
  },
};

export function problemKind(code: string): ProblemKind {
  return code in problemTable ? problemTable[code as ProblemCode] : otherRefusal;
}
