import { openFilingWindow } from '../../objection/open-filing-window.ts';
import { nextDecreeNumber } from '../../../db/decree/give-number.ts';
import { draftLetter } from '../../decree/draft-letter.ts';
import { fileSignature } from '../../decree/review-letter.ts';
import { publish } from '../writes/publish-case.ts';
import type { Filing } from './filing.ts';

/** Before 0.2.0 the draft is a line of the record and has its number at once; drafted anew, it keeps it. */
export const fileDecreeDraft: Filing<'decree-draft'> = async (desk, task, form) => {
  if (desk.case.procedure !== '0.1.0') return draftLetter(desk, task, form);
  const said = { dated: form.dated, drafted_by: task.completed_by, demotion_ground: form.demotionGround ?? null };
  const redrafted = await desk.tx
    .updateTable('decree')
    .set(said)
    .where('case_number', '=', task.case_number)
    .returning('number')
    .executeTakeFirst();
  if (redrafted) return;
  const number = await nextDecreeNumber(desk.tx, desk.case.agency_id, Number(form.dated.slice(0, 4)));
  await desk.tx
    .insertInto('decree')
    .values({ case_number: task.case_number, number, ...said })
    .execute();
};

export const fileDecreeSignature: Filing<'decree-signature'> = async (desk, task, form) => {
  if (desk.case.procedure !== '0.1.0') return fileSignature(desk, task, form);
  if (!form.signed) return;
  await desk.tx
    .updateTable('decree')
    .set({ signed_by: task.completed_by, signed_at: desk.now })
    .where('case_number', '=', task.case_number)
    .execute();
};

/** From the receipt the time to object is counted (PP 79/2021). */
export const fileDecreeReceipt: Filing<'decree-receipt'> = async (desk, task) => {
  await desk.tx
    .updateTable('decree')
    .set({ received_at: desk.now })
    .where('case_number', '=', task.case_number)
    .execute();
  await publish(desk);
  await openFilingWindow(desk);
};
