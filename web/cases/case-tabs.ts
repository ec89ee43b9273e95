import { type ComponentType, lazy } from 'react';
import type { May } from './act/use-may.ts';
import type { CaseFile } from './case-file.ts';

type Tab = ComponentType<{ file: CaseFile }>;

/** What can be read of a case, each behind its tab and fetched when it is opened; the order is that of the procedure. */
export const caseTabs = {
  summary: lazy<Tab>(() => import('./tabs/summary.tsx').then(({ Summary }) => ({ default: Summary }))),
  certificate: lazy<Tab>(() => import('./certificate-card.tsx').then((file) => ({ default: file.CertificateCard }))),
  documents: lazy<Tab>(() => import('./tabs/documents.tsx').then(({ Documents }) => ({ default: Documents }))),
  benefits: lazy<Tab>(() => import('./tabs/benefits.tsx').then(({ Benefits }) => ({ default: Benefits }))),
  deliberation: lazy<Tab>(() => import('./tabs/deliberation.tsx').then((file) => ({ default: file.Deliberation }))),
  decision: lazy<Tab>(() => import('./tabs/decision.tsx').then(({ Decision }) => ({ default: Decision }))),
  objection: lazy<Tab>(() => import('./tabs/objection.tsx').then(({ Objection }) => ({ default: Objection }))),
  training: lazy<Tab>(() => import('./tabs/training.tsx').then(({ Training }) => ({ default: Training }))),
  placement: lazy<Tab>(() => import('./tabs/placement.tsx').then(({ Placement }) => ({ default: Placement }))),
  reviews: lazy<Tab>(() => import('./tabs/reviews.tsx').then(({ Reviews }) => ({ default: Reviews }))),
  history: lazy<Tab>(() => import('./tabs/history.tsx').then(({ History }) => ({ default: History }))),
};

export type CaseTab = keyof typeof caseTabs;

export function isCaseTab(value: unknown): value is CaseTab {
  return typeof value === 'string' && value in caseTabs;
}

const reached = ['now', 'done'];

/** Whether there is something behind the tab, or something to be done there. */
const filled: { [T in CaseTab]: (file: CaseFile, may: May) => boolean } = {
  summary: () => true,
  certificate: ({ certificates }) => certificates.length > 0,
  // Who has but a task in the case reads what they handed in themselves.
  documents: () => true,
  benefits: ({ benefitSheet, questions }) => benefitSheet !== null || questions.length > 0,
  deliberation: ({ stages, deliberations }, { concerned }) =>
    deliberations.length > 0 ||
    (!concerned && stages.some(({ stage, state }) => stage === 'deliberation' && reached.includes(state))),
  decision: ({ decisionDifference, decree }) => decisionDifference.length > 1 || decree !== null,
  objection: ({ objection }) => objection.receivedAt !== null || objection.number !== undefined,
  training: ({ training }) => training.length > 0,
  placement: ({ placement }) => placement !== null,
  reviews: ({ reviews }) => reviews.length > 0,
  history: () => true,
};

/** The tabs of this case for this reader. */
export function tabsOf(file: CaseFile, may: May): CaseTab[] {
  return (Object.keys(caseTabs) as CaseTab[]).filter((tab) => filled[tab](file, may));
}
