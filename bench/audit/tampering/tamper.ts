import type { Random } from '../../../stack/sample/random.ts';
import { putTogether, takeApart } from './draft.ts';
import { tamperings } from './tamperings.ts';

const cutOff = 'cut-off';
export const tamperingNames = [...Object.keys(tamperings), cutOff];

/** A copy of an export that was bent in the named way; drawn again where the dice change nothing. */
export function tamper(name: string, lines: readonly string[], random: Random): string[] {
  for (let attempt = 0; attempt < 100; attempt++) {
    const bent =
      name === cutOff ? lines.slice(0, random.integer(0, lines.length - 1)) : tamperDraft(name, lines, random);
    if (bent.join('\n') !== lines.join('\n')) return bent;
  }
  throw new Error(`${name} changed nothing in a hundred attempts`);
}

function tamperDraft(name: string, lines: readonly string[], random: Random): string[] {
  const draft = takeApart(lines);
  tamperings[name]!(draft, random);
  return putTogether(draft);
}
