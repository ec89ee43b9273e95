import type { Client } from '@temporalio/client';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { readAll, type Visitor } from './connect-api.ts';
import type { TimelineEvent } from './watch-timeline.ts';

/** What a case came to, counted from the API and from Temporal. */
export interface Sum {
  case: string;
  outcome: string;
  stages: number;
  tasks: number;
  reminders: number;
  escalations: number;
  historyEvents: number;
  auditChain: 'ok' | 'broken';
}

export async function sumUp(reader: Visitor, client: Client, caseNumber: string): Promise<Sum> {
  const path = `/v1/cases/${caseNumber}`;
  const [found, events, audit, workflow] = await Promise.all([
    reader.get<{ outcome: string; stages: { state: string }[] }>(path),
    readAll<TimelineEvent>(reader, `${path}/timeline?limit=500`),
    reader.get<{ chain: 'ok' | 'broken' }>(`${path}/audit`),
    client.workflow.getHandle(mutationCaseId(caseNumber)).describe(),
  ]);
  const count = (action: string): number => events.filter((event) => event.action === action).length;
  return {
    case: caseNumber,
    outcome: found.outcome,
    stages: found.stages.filter(({ state }) => state === 'done').length,
    tasks: count('task-opened'),
    reminders: count('task-reminded'),
    escalations: count('task-escalated'),
    historyEvents: workflow.historyLength,
    auditChain: audit.chain,
  };
}

/** The same of many cases; the chain is ok when each one is. */
export function sumUpAll(sums: readonly Sum[]): object {
  const total = (key: 'tasks' | 'reminders' | 'escalations' | 'historyEvents'): number =>
    sums.reduce((all, sum) => all + sum[key], 0);
  const outcomes: Record<string, number> = {};
  for (const { outcome } of sums) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    cases: sums.length,
    outcomes,
    stages: Math.min(...sums.map((sum) => sum.stages)),
    tasks: total('tasks'),
    reminders: total('reminders'),
    escalations: total('escalations'),
    historyEvents: total('historyEvents'),
    auditChain: sums.every((sum) => sum.auditChain === 'ok') ? 'ok' : 'broken',
  };
}
