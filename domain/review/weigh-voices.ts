import type { Obstacle } from './obstacle.ts';
import { colleaguesToName, leastVoices } from './review-rules.ts';
import type { Measures } from './verdict.ts';

export interface Voice extends Measures {
  readonly obstacles: readonly Obstacle[];
}

export interface Voices {
  readonly supervisor: Voice;
  readonly self: Voice | undefined;
  readonly colleagues: readonly Voice[];
}

/**
 * What several voices make of a person: supervisor and colleagues count alike, but colleagues only where there are three voices together.
 * One's own view is kept beside it and moves no number; an obstacle that one names oneself does count, one that colleagues
 * name when two of them do.
 */
export function weighVoices({ supervisor, self, colleagues }: Voices): {
  measures: Measures;
  voices: number;
  obstacles: Obstacle[];
} {
  const all = [supervisor, ...colleagues];
  const heard = all.length >= leastVoices ? all : [supervisor];
  const mean = (measure: keyof Measures): number =>
    Math.round(heard.reduce((sum, voice) => sum + voice[measure], 0) / heard.length);
  const named = colleagues.flatMap((voice) => voice.obstacles);
  const shared = named.filter((code) => named.filter((other) => other === code).length >= colleaguesToName);
  return {
    measures: { productivity: mean('productivity'), innovation: mean('innovation') },
    voices: heard.length,
    obstacles: [...new Set([...supervisor.obstacles, ...(self?.obstacles ?? []), ...shared])],
  };
}
