import { sha256 } from '../../../db/audit/sha256.ts';
import { chainStart } from '../../../domain/audit/audit-event.ts';
import { followingHash } from '../../../domain/audit/check-chain.ts';
import type {
  CheckpointLine,
  EndLine,
  EventLine,
  ExportLine,
  HeaderLine,
  HeadLine,
} from '../../../domain/audit/export-line.ts';

export interface DraftCase {
  events: EventLine[];
  head: HeadLine;
}

/** An export taken apart, to be changed and put together again. */
export interface Draft {
  header: HeaderLine;
  checkpoints: CheckpointLine[];
  cases: DraftCase[];
  end: EndLine;
}

export function takeApart(lines: readonly string[]): Draft {
  const [header, ...rest] = lines.map((line) => JSON.parse(line) as unknown);
  const content = rest as ExportLine[];
  const events = content.filter((line) => line.kind === 'event');
  return {
    header: header as HeaderLine,
    checkpoints: content.filter((line) => line.kind === 'checkpoint'),
    cases: content
      .filter((line) => line.kind === 'head')
      .map((head) => ({ head, events: events.filter((event) => event.case === head.case) })),
    end: content.find((line) => line.kind === 'end')!,
  };
}

export function putTogether({ header, checkpoints, cases, end }: Draft): string[] {
  const content = [...checkpoints, ...cases.flatMap(({ events, head }) => [...events, head]), end];
  return [header, ...content].map((line) => JSON.stringify(line));
}

/** Whoever takes lines away counts the rest. */
export function recount(draft: Draft): void {
  draft.end.cases = draft.cases.length;
  draft.end.events = draft.cases.reduce((sum, { events }) => sum + events.length, 0);
}

export function renumber({ events }: DraftCase): void {
  events.forEach((event, index) => (event.seq = index + 1));
}

/** Computes all hashes of a case anew, and its head, so that its chain holds again. */
export function rechain(changed: DraftCase): void {
  renumber(changed);
  let hash = chainStart;
  for (const event of changed.events) event.hash = hash = followingHash(sha256, hash, event.body);
  Object.assign(changed.head, { seq: changed.events.length, hash });
}
