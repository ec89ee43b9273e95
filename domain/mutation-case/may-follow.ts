import type { Stage } from './stage.ts';

/** A case passes its stages in order and may close from any of them; nothing follows `closed`. */
const following: Readonly<Record<Stage, readonly Stage[]>> = {
  intake: ['performance-evaluation', 'closed'],
  'performance-evaluation': ['competency-assessment', 'closed'],
  'competency-assessment': ['consultation', 'closed'],
  consultation: ['deliberation', 'closed'],
  deliberation: ['approval', 'closed'],
  approval: ['decree', 'closed'],
  decree: ['training', 'closed'],
  training: ['placement', 'closed'],
  placement: ['post-mutation-review', 'closed'],
  'post-mutation-review': ['closed'],
  closed: [],
};

export function mayFollow(from: Stage, to: Stage): boolean {
  return following[from].includes(to);
}
