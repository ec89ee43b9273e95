import { addSpan } from '../calendar/add-span.ts';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import type { Span } from '../calendar/span.ts';
import { certify } from '../eligibility/certificate.ts';
import { eligibilityPolicyOf } from '../eligibility/eligibility-policy-of.ts';
import type { EligibilityFacts } from '../eligibility/facts.ts';
import { type Stage, stages } from '../mutation-case/stage.ts';
import type { Text } from '../text.ts';
import type { PolicyKey } from './policy-keys.ts';
import type { Policy } from './policy.ts';

/** An open case as a change of policy looks at it. */
export interface CaseUnderPolicy {
  stage: Stage;
  policy: Policy;
  openTasks: readonly { id: string; kind: string; openedAt: string; dueAt: string }[];
  /** What its latest certificate rested on; undefined where there is none, or its facts were erased. */
  facts: EligibilityFacts | undefined;
  panelComposed: boolean;
}

/** One thing that would have been otherwise, had the case begun under the changed policy. */
export interface PolicyEffect {
  what: 'deadline' | 'rule-line' | 'panel';
  /** A task's id, a rule's id, or the parameter. */
  subject: string;
  from: string;
  to: string;
}

export interface EffectOnCase {
  effects: PolicyEffect[];
  /** What the record does not tell; null where the effects are all there is. */
  cannotTell: Text | null;
}

/** What a changed value would have meant for one open case. Nothing changes: a case keeps the policy it began under. */
export function policyEffect(
  key: PolicyKey,
  changed: Policy,
  file: CaseUnderPolicy,
  calendar: HolidayCalendar,
): EffectOnCase {
  if (key.startsWith('sla.')) return onDeadlines(key as `sla.${string}` & PolicyKey, changed, file, calendar);
  if (key.startsWith('eligibility.')) return onRules(changed, file);
  if (key.startsWith('deliberation.') && key !== 'deliberation.sessions') return onPanel(key, changed, file);
  return { effects: [], cannotTell: notComputed };
}

function onDeadlines(
  key: `sla.${string}` & PolicyKey,
  changed: Policy,
  { policy, openTasks }: CaseUnderPolicy,
  calendar: HolidayCalendar,
): EffectOnCase {
  const tasks = openTasks.filter(({ kind }) => key === `sla.${kind}`);
  const effects: PolicyEffect[] = [];
  let cannotTell: Text | null = null;
  for (const { id, openedAt, dueAt } of tasks) {
    const due = (span: Span) => new Date(addSpan(Date.parse(openedAt), span, calendar).at).toISOString();
    // Extended by hand, or counted from another moment than its opening: then nobody knows what it would have been.
    if (due(policy[key]) !== dueAt) cannotTell = movedOtherwise;
    else if (due(changed[key]) !== dueAt)
      effects.push({ what: 'deadline', subject: id, from: dueAt, to: due(changed[key]) });
  }
  return { effects, cannotTell: cannotTell ?? (tasks.length === 0 ? notOpenNow : null) };
}

function onRules(changed: Policy, { facts }: CaseUnderPolicy): EffectOnCase {
  if (!facts) return { effects: [], cannotTell: withoutFacts };
  const before = certify(facts).lines;
  const after = certify({ ...facts, policy: eligibilityPolicyOf(changed) }).lines;
  const effects = after.flatMap((line, at): PolicyEffect[] => {
    const from = before[at]!.verdict;
    return line.verdict === from ? [] : [{ what: 'rule-line', subject: line.rule, from, to: line.verdict }];
  });
  return { effects, cannotTell: null };
}

function onPanel(key: PolicyKey, changed: Policy, { stage, policy, panelComposed }: CaseUnderPolicy): EffectOnCase {
  const over = stages.indexOf(stage) > stages.indexOf('deliberation');
  if (over) return { effects: [], cannotTell: alreadyAdvised };
  const effect: PolicyEffect = {
    what: 'panel',
    subject: key,
    from: JSON.stringify(policy[key]),
    to: JSON.stringify(changed[key]),
  };
  return { effects: [effect], cannotTell: panelComposed ? alreadyComposed : null };
}

const notComputed: Text = {
  id: 'Akibat parameter ini tidak dihitung per perkara; nilai yang berlaku baginya saja yang berbeda.',
  en: 'The effect of this parameter is not computed case by case; only the value it keeps differs.',
};
const notOpenNow: Text = {
  id: 'Tugas jenis ini tidak sedang terbuka; yang sudah selesai atau yang akan datang tidak dihitung.',
  en: 'No task of this kind is open; those done and those to come are not computed.',
};
const movedOtherwise: Text = {
  id: 'Tenggat sebuah tugas pernah dipindahkan atau dihitung dari saat lain.',
  en: 'The deadline of a task was moved, or counts from another moment.',
};
const withoutFacts: Text = {
  id: 'Fakta sertifikatnya tidak ada lagi.',
  en: 'The facts of its certificate are not there.',
};
const alreadyAdvised: Text = {
  id: 'Sidang sudah lewat; apakah nasihatnya akan lain tidak diketahui.',
  en: 'The deliberation is over; whether its advice would have been another is not known.',
};
const alreadyComposed: Text = {
  id: 'Tim sudah dibentuk; siapa yang akan duduk tidak diketahui.',
  en: 'The panel is composed already; who else would have sat is not known.',
};
