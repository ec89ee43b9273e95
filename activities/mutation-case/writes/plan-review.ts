import type { CaseWrite } from '../../../contract/case-record.ts';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import type { CaseDesk } from '../case-desk.ts';

type Plan = Extract<CaseWrite, { do: 'plan-review' }>;

/** When the next review is held: on its day after the placement, or a while after an improvement plan (F56, F57). */
export async function planReview(desk: CaseDesk, { round, followUp }: Plan): Promise<void> {
  const calendar = await desk.calendar();
  const due = followUp
    ? addSpan(desk.now.getTime(), desk.policy['review.followUp'], calendar)
    : addSpan(...(await scheduledFrom(desk)), calendar);
  desk.recorded.until = Math.ceil(due.at / 1000);
  desk.audit('review-planned', { round, followUp, at: new Date(due.at).toISOString() });
}

async function scheduledFrom(desk: CaseDesk) {
  const { case_number } = desk.case;
  const placement = await desk.tx
    .selectFrom('placement')
    .select('applied_at')
    .where('case_number', '=', case_number)
    .executeTakeFirstOrThrow();
  const held = await desk.tx
    .selectFrom('review')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('case_number', '=', case_number)
    .where('kind', '=', 'scheduled')
    .executeTakeFirstOrThrow();
  return [placement.applied_at!.getTime(), desk.policy['review.days'][Number(held.count)]!] as const;
}
