import { describe, expect, it } from 'vitest';
import { mayFollow } from '../../../domain/mutation-case/may-follow.ts';
import { outcomeLabels, stageLabels } from '../../../domain/mutation-case/stage-labels.ts';
import { outcomes, stages } from '../../../domain/mutation-case/stage.ts';

describe('the stages of a case', () => {
  it('follow each other in their order', () => {
    stages.slice(1).forEach((stage, i) => expect(mayFollow(stages[i]!, stage)).toBe(true));
  });

  it('may end in closing from everywhere but closed', () => {
    for (const stage of stages) expect(mayFollow(stage, 'closed')).toBe(stage !== 'closed');
  });

  it('are never skipped and never run backwards', () => {
    stages.forEach((from, i) =>
      stages.forEach((to, j) => {
        if (to !== 'closed') expect(mayFollow(from, to)).toBe(j === i + 1);
      }),
    );
  });

  it('and the outcomes all have a name', () => {
    expect(Object.keys(stageLabels)).toEqual([...stages]);
    expect(Object.keys(outcomeLabels)).toEqual([...outcomes]);
  });
});
