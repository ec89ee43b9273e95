import { type ComponentType, lazy } from 'react';
import type { CaseFile } from './case-file.ts';

type Tab = ComponentType<{ file: CaseFile }>;

/** What can be read of a case, each behind its tab and fetched when it is opened; the order is that of the procedure. */
export const caseTabs = {
  summary: lazy<Tab>(() => import('./tabs/summary.tsx').then(({ Summary }) => ({ default: Summary }))),
  certificate: lazy<Tab>(() => import('./certificate-card.tsx').then((file) => ({ default: file.CertificateCard }))),
  history: lazy<Tab>(() => import('./tabs/history.tsx').then(({ History }) => ({ default: History }))),
};

export type CaseTab = keyof typeof caseTabs;

export function isCaseTab(value: unknown): value is CaseTab {
  return typeof value === 'string' && value in caseTabs;
}
