import { monthsAndDaysBetween } from '../iso-date.ts';
import type { PositionSpell } from './facts.ts';

/** Days that make up a month when scattered spells are added together. */
const daysPerMonth = 30;

/** Time served in the spells chosen, up to a day; overlapping spells count once, scattered days add up to months of 30 days. */
export function served(
  history: readonly PositionSpell[],
  chosen: (spell: PositionSpell) => boolean,
  until: string,
): { months: number; days: number } {
  const spells = history
    .filter((spell) => chosen(spell) && spell.from < until)
    .map((spell) => ({ from: spell.from, to: spell.to === null || spell.to > until ? until : spell.to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const parts = merged(spells).map((spell) => monthsAndDaysBetween(spell.from, spell.to));
  const months = parts.reduce((sum, part) => sum + part.months, 0);
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  // One spell's own rest never makes a month: 30 days of a month that has 31 are a day short.
  const carried = parts.filter((part) => part.days > 0).length > 1 ? Math.floor(days / daysPerMonth) : 0;
  return { months: months + carried, days: days - carried * daysPerMonth };
}

/** Whether the related spells reach so many months: `maybe` where only spells nobody has judged yet would make up the rest. */
export function hasRelatedExperience(
  history: readonly PositionSpell[],
  months: number,
  until: string,
): 'yes' | 'maybe' | 'no' {
  if (served(history, (spell) => spell.relevance === 'related', until).months >= months) return 'yes';
  return served(history, (spell) => spell.relevance !== 'unrelated', until).months >= months ? 'maybe' : 'no';
}

function merged(spells: { from: string; to: string }[]): { from: string; to: string }[] {
  const result: { from: string; to: string }[] = [];
  for (const spell of spells) {
    const last = result.at(-1);
    if (!last || spell.from > last.to) result.push({ ...spell });
    else if (spell.to > last.to) last.to = spell.to;
  }
  return result;
}
