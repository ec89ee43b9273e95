import { rules } from '../eligibility/rules.ts';
import type { Text } from '../text.ts';

const ownGates: Readonly<Record<string, Text>> = {
  'holds-the-post': { id: 'Anda sudah memegang jabatan ini', en: 'You hold this post already' },
  demotion: { id: 'Bagi Anda jabatan ini lebih rendah', en: 'For you this post is a lower one' },
};

/** What a hard gate asks, in words: the title of its rule. */
export function gateLabel(gate: string): Text {
  const title = ownGates[gate] ?? rules.find(({ id }) => id === gate)?.title ?? { id: gate, en: gate };
  return gate in ownGates ? title : { id: `${gate}: ${title.id}`, en: `${gate}: ${title.en}` };
}
