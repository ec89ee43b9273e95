import { sql } from 'kysely';
import type { CaseDesk } from '../case-desk.ts';
import { publish } from '../writes/publish-case.ts';
import type { Filing } from './filing.ts';

export const fileDecreeDraft: Filing<'decree-draft'> = async (desk, task, form) => {
  await desk.tx
    .insertInto('decree')
    .values({
      case_number: task.case_number,
      number: await nextDecreeNumber(desk, Number(form.dated.slice(0, 4))),
      dated: form.dated,
      drafted_by: task.completed_by,
      demotion_ground: form.demotionGround ?? null,
    })
    .execute();
};

/** Numbers of an agency's year without gaps or doubles: the counter's row is locked until this transaction ends. */
async function nextDecreeNumber(desk: CaseDesk, year: number): Promise<string> {
  const counter = await desk.tx
    .insertInto('decree_counter')
    .values({ agency_id: desk.case.agency_id, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'year']).doUpdateSet({ last_number: sql`decree_counter.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `800.1.3.3/${String(counter.last_number).padStart(4, '0')}/${desk.case.agency_id.toUpperCase()}/${year}`;
}

export const fileDecreeSignature: Filing<'decree-signature'> = async (desk, task) => {
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
};
