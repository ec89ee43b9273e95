import { conflictKinds, type Conflict } from '../../domain/eligibility/conflict.ts';
import { known, type Known } from '../../domain/eligibility/known.ts';
import type { CaseRecord, Testimony } from './read-case-record.ts';
import type { PersonRecord } from './read-persons.ts';
import { oneOf, recordedFacts } from './recorded-fact.ts';

/** The register lists ties only: an employee without one to a decider has no conflict, as of today. */
export function conflictsOf(person: PersonRecord, { testimonies }: CaseRecord, today: string): Known<Conflict[]> {
  const conflicts = person.ties.flatMap(({ account_id: actorId, role, kind }) => {
    const conflictKind = oneOf(conflictKinds, kind);
    return conflictKind
      ? [{ actorId, role, kind: conflictKind, recused: hasStoodAside(actorId, role, testimonies) }]
      : [];
  });
  if (person.ties.length === 0) return known([], 'relationship-register', today);
  return recordedFacts(conflicts, person.ties, person.time_zone);
}

/** The panel is composed without them; an official has stood aside once somebody else did their part. */
function hasStoodAside(actorId: string, role: string, testimonies: CaseRecord['testimonies']): boolean {
  switch (role) {
    case 'authorized-official':
      return isOthers(actorId, testimonies['forward-proposal']);
    case 'appointing-authority':
      return isOthers(actorId, testimonies['authority-decision']);
    default:
      return true;
  }
}

function isOthers(actorId: string, answer: Testimony | undefined): boolean {
  return answer !== undefined && answer.by !== actorId;
}
