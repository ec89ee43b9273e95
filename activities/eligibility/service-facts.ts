import type { EligibilityFacts, PositionSpell } from '../../domain/eligibility/facts.ts';
import { unknownFact } from '../../domain/eligibility/known.ts';
import { jobFamilyOf } from '../../domain/personnel/job-family.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import type { PersonRecord } from './read-persons.ts';
import type { PostRecord } from './read-posts.ts';
import { oneOf, recordedFact, recordedFacts } from './recorded-fact.ts';

/** The posts somebody has held, and since when the present one. */
export function serviceFacts(
  person: PersonRecord,
  target: PostRecord,
  { originPostId, today }: { originPostId: string; today: string },
): Pick<EligibilityFacts, 'tmtPosition' | 'positionHistory'> {
  const { spells, time_zone: timeZone } = person;
  const present = spells.find(
    (spell) => spell.post_id === originPostId && spell.from <= today && (spell.to === null || today < spell.to),
  );
  const history = spells.map((spell) => spellOf(spell, target));
  const complete = history.filter((spell) => spell !== null);
  return {
    tmtPosition: recordedFact(present?.from, present, timeZone),
    positionHistory: complete.length === history.length ? recordedFacts(complete, spells, timeZone) : unknownFact,
  };
}

function spellOf(spell: PersonRecord['spells'][number], target: PostRecord): PositionSpell | null {
  const positionClass = oneOf(positionClasses, spell.position_class);
  if (!positionClass) return null;
  // The same position or the same functional family is related beyond doubt; whether other work counts, people judge.
  const family = jobFamilyOf(spell.name, positionClass);
  const targetClass = oneOf(positionClasses, target.position_class);
  const related =
    spell.position_id === target.position_id ||
    (family !== null && targetClass !== null && family === jobFamilyOf(target.name, targetClass));
  return { positionClass, from: spell.from, to: spell.to, relevance: related ? 'related' : 'unjudged' };
}
