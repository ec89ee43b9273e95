import { type AuditFault, auditFaults } from '../../domain/audit/audit-fault.ts';
import type { RecordVerdict } from './verify-database.ts';

const mostToldFaults = 20;

/** What people read: the faults in words, the first ones of many. */
export function describeVerdict({ faults, checkpoint, cases, events }: RecordVerdict): string[] {
  const told = faults.slice(0, mostToldFaults).map((fault) => `  ${describeFault(fault)}`);
  const more = faults.length > told.length ? [`  … and ${faults.length - told.length} more`] : [];
  const upTo = checkpoint ? `checkpoint of ${checkpoint.day}` : 'no checkpoint yet';
  return [
    `${cases.toLocaleString('en')} cases, ${events.toLocaleString('en')} events, ${upTo}: ${faults.length === 0 ? 'the record holds' : 'THE RECORD WAS CHANGED'}`,
    ...told,
    ...more,
  ];
}

function describeFault({ case: number, seq, what, day }: AuditFault): string {
  const place = [number && `case ${number}`, seq !== null && `event ${seq}`, day && `checkpoint ${day}`];
  return [...place.filter(Boolean), `${what} (${auditFaults[what]})`].join(', ');
}

/** The last line, for scripts. */
export function sumUpVerdict({ faults, ...verdict }: RecordVerdict, comparedWith: string | undefined): object {
  return {
    verified: faults.length === 0,
    cases: verdict.cases,
    events: verdict.events,
    checkpoint: verdict.checkpoint,
    comparedWithKept: comparedWith !== undefined,
    faults: faults.length,
    first: faults[0] ?? null,
  };
}
