import { readReasonLeft } from '../../db/review/read-reason-left.ts';
import { addSpan } from '../../domain/calendar/add-span.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { chooseColleagues } from './colleagues-of-review.ts';

/** Who is asked in a review that begins now, and until when self and colleagues are heard (F56). */
export async function beginReview(desk: CaseDesk, round: number): Promise<void> {
  const left = await readReasonLeft(desk.tx, desk.case.case_number, desk.today);
  const colleagues = left === undefined ? await chooseColleagues(desk, round) : 0;
  const until = addSpan(desk.now.getTime(), desk.policy['sla.colleague-review'], await desk.calendar());
  desk.recorded.review = {
    ...{ colleagues, until: Math.ceil(until.at / 1000) },
    ...(left !== undefined && { left: true as const }),
  };
  if (left !== undefined) desk.audit('review-without-person', { round, reason: left });
}
