import type { CheckpointBody, LeafRange } from './checkpoint.ts';
import type {
  CheckpointLine,
  EndLine,
  EventLine,
  ExportLine,
  HeaderLine,
  HeadLine,
  ProvenHead,
} from './export-line.ts';
import { exportFormat, exportVersion } from './export-line.ts';

type Check = (value: unknown) => boolean;
type Shape<T> = { [K in keyof T]-?: Check };

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const hash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const exactly =
  (wanted: string | number): Check =>
  (value) =>
    value === wanted;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these fields: what a verifier overlooks, a reader must not be shown either. */
function has<T>(shape: Shape<T>): (value: unknown) => value is T {
  const checks = Object.entries<Check>(shape);
  return (value): value is T =>
    isObject(value) &&
    Object.keys(value).length === checks.length &&
    checks.every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
}

const isHeader = has<HeaderLine>({
  format: exactly(exportFormat),
  version: exactly(exportVersion),
  agency: text,
  checkpoint: orNull(text),
});
const isLeaf = has<ProvenHead>({ index: count, seq: count, hash, proof: listOf(hash) });
const isLine: Record<ExportLine['kind'], (value: unknown) => value is ExportLine> = {
  checkpoint: has<CheckpointLine>({ kind: exactly('checkpoint'), body: text, hash }),
  event: has<EventLine>({ kind: exactly('event'), case: text, seq: count, body: text, hash }),
  head: has<HeadLine>({ kind: exactly('head'), case: text, seq: count, hash, leaf: orNull(isLeaf) }),
  end: has<EndLine>({ kind: exactly('end'), cases: count, events: count }),
};
const isRange = has<LeafRange>({ from: count, leaves: count });
const isCheckpointBody = has<CheckpointBody>({
  agencies: (value) => isObject(value) && Object.values(value).every(isRange),
  day: text,
  leaves: count,
  madeAt: text,
  previous: hash,
  root: hash,
});

export function readHeaderLine(line: string): HeaderLine | undefined {
  const value = parsed(line);
  return isHeader(value) ? value : undefined;
}

export function readExportLine(line: string): ExportLine | undefined {
  const value = parsed(line);
  if (!isObject(value) || typeof value['kind'] !== 'string' || !Object.hasOwn(isLine, value['kind'])) return undefined;
  return isLine[value['kind'] as ExportLine['kind']](value) ? value : undefined;
}

export function readCheckpointBody(body: string): CheckpointBody | undefined {
  const value = parsed(body);
  return isCheckpointBody(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
