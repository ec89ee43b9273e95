import { taskKinds } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import type { Said } from './case-player.ts';

/** The usual answers with a marker in every text that a person may write freely; codes and dates stay as they are. */
export function markedAnswers(marker: string, today: string): Said {
  const said: Said = {};
  for (const kind of taskKinds) {
    const { form } = taskDefinitions[kind];
    const usual: object = usualAnswers[kind](today);
    said[kind] = mark(usual, marker, (marked) => form.safeParse(marked).success) as object;
  }
  return said;
}

/** Marks one text after the other and keeps the mark where the whole is still an answer. */
function mark(answer: unknown, marker: string, isAnswer: (whole: unknown) => boolean): unknown {
  if (typeof answer === 'string') return isAnswer(`${marker} ${answer}`) ? `${marker} ${answer}` : answer;
  if (typeof answer !== 'object' || answer === null) return answer;
  const whole = (Array.isArray(answer) ? [...answer] : { ...answer }) as Record<string, unknown>;
  for (const key of Object.keys(whole))
    whole[key] = mark(whole[key], marker, (part) => isAnswer(Array.isArray(whole) ? part : { ...whole, [key]: part }));
  return whole;
}
