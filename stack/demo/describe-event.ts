import { outcomeLabels, stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import type { Outcome, Stage } from '../../domain/mutation-case/stage.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Language } from './connect-api.ts';
import { roleNames } from '../../domain/rights/role-names.ts';
import type { TimelineEvent } from './watch-timeline.ts';

/** What was answered, where that is part of the story: a code and a count. */
const told = ['answer', 'opinion', 'choice', 'recommendation', 'decision', 'vacancy', 'courses', 'verdict'] as const;

/** Words for the codes that are told. */
const words: Readonly<Record<string, string>> = {
  accepted: 'menerima',
  conditions: 'menerima dengan syarat',
  declined: 'menolak',
  agree: 'setuju',
  object: 'keberatan',
  favour: 'mendukung',
  against: 'menolak',
  abstain: 'abstain',
  complete: 'lengkap',
  incomplete: 'belum lengkap',
  confirmed: 'formasi tersedia',
  forward: 'diteruskan',
  approve: 'disetujui',
  effective: 'efektif',
  mixed: 'hasil beragam',
  obstacles: 'ada kendala',
  recommended: 'direkomendasikan',
};

/**
 * An event as lines of the story; most of what the record keeps (tasks opened, certificates) is left out.
 * @param lasted how long the task was open, seconds
 */
export function describeEvent(
  event: TimelineEvent,
  lasted: number | undefined,
  language: Language,
): string | undefined {
  const { action, detail, text } = event;
  switch (action) {
    case 'stage-entered':
      return `── ${stageLabels[detail['stage'] as Stage][language]} ${'─'.repeat(40)}`;
    case 'task-completed': {
      // What one unit said is not told before the other has spoken (F03): then the sentence alone.
      const kind = detail['kind'] as TaskKind | undefined;
      const title = kind === undefined ? text : taskDefinitions[kind].title[language];
      return [title + answerOf(detail, language), who(event, language), secondsOf(lasted, language)].join(' · ');
    }
    case 'task-reminded':
      return `! ${text}`;
    case 'task-escalated':
      return `!! ${text}`;
    case 'session-concluded':
      return `= ${text}: ${String(detail['favour'])} / ${String(detail['against'])} / ${String(detail['abstain'])} → ${wordOf(detail['advice'], language)}`;
    case 'placement-applied':
      return `= ${text}: ${String(detail['from'])} → ${String(detail['to'])}`;
    case 'review-concluded':
      return `= ${text} ${String(detail['round'])}${answerOf(detail, language)}`;
    case 'case-closed':
      return `── ${outcomeLabels[detail['outcome'] as Outcome][language]} ${'─'.repeat(40)}`;
    default:
      return undefined;
  }
}

function answerOf(detail: TimelineEvent['detail'], language: Language): string {
  const key = told.find((name) => detail[name] !== undefined);
  if (key === undefined) return '';
  return key === 'courses' ? ` (${String(detail[key])})` : `: ${wordOf(detail[key], language)}`;
}

function wordOf(code: unknown, language: Language): string {
  const word = String(code);
  return language === 'id' ? (words[word] ?? word) : word;
}

function who({ actor }: TimelineEvent, language: Language): string {
  if (!actor) return 'Mutasi';
  return actor.role === null ? actor.name : `${actor.name} (${roleNames[actor.role as Role][language]})`;
}

function secondsOf(lasted: number | undefined, language: Language): string {
  return `${(lasted ?? 0).toLocaleString(language, { maximumFractionDigits: 1 })} ${language === 'id' ? 'detik' : 's'}`;
}
