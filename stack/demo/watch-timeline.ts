import { setTimeout as delay } from 'node:timers/promises';
import type { Visitor } from './connect-api.ts';

/** One event of a case as `GET /v1/cases/{caseNumber}/timeline` tells it. */
export interface TimelineEvent {
  seq: number;
  at: string;
  actor: { name: string; role: string | null } | null;
  action: string;
  task: string | null;
  text: string;
  detail: Record<string, unknown>;
}

const lookAgainMs = 400;

/** Tells each event of a case once, as it comes, until the case is closed. */
export async function watchTimeline(
  reader: Visitor,
  caseNumber: string,
  tell: (event: TimelineEvent) => void,
): Promise<void> {
  for (let seen = 0; ; await delay(lookAgainMs)) {
    const path = `/v1/cases/${caseNumber}/timeline?limit=500&after=${seen}`;
    const { items } = await reader.get<{ items: TimelineEvent[] }>(path);
    for (const event of items) {
      tell(event);
      if (event.action === 'case-closed') return;
      seen = event.seq;
    }
  }
}
