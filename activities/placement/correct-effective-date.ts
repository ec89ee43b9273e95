import type { DateCorrection, Recorded } from '../../contract/case-record.ts';
import type { Database } from '../../db/open-database.ts';
import { readCorrectionFacts } from './read-correction-facts.ts';
import { shiftTerms } from '../../db/placement/shift-terms.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { letters } from '../../domain/notification/letters.ts';
import { type DateCorrectionForm, refuseCorrection, shiftRefusal } from '../../domain/placement/refuse-correction.ts';
import { RefusalError } from '../../domain/refusal.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { onceInCase } from '../mutation-case/once-in-case.ts';
import { notify } from '../notification/notify.ts';

/**
 * Corrects the day on which a move takes or took effect, as a record of its own (F10, F12): what was known before stays, and the new terms
 * say which correction they come from. Before the day it moves the date; after it, it moves the border between both terms.
 */
export async function correctEffectiveDate(db: Database, correction: DateCorrection): Promise<Recorded> {
  return onceInCase(db, correction, (desk) => correct(desk, correction.command));
}

async function correct(desk: CaseDesk, command: string): Promise<void> {
  const { tx, now: at, today } = desk;
  const { case_number: caseNumber, employee_id: employeeId, effective_date: before } = desk.case;
  const said = await tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const form = said.body as unknown as DateCorrectionForm;
  const facts = await readCorrectionFacts(tx, { caseNumber, today });
  const refusal = refuseCorrection(form, facts);
  if (refusal) throw new RefusalError(refusal);

  const { id, number } = await tx
    .insertInto('placement_correction')
    .values({
      case_number: caseNumber,
      number: facts.corrections + 1,
      command_id: command,
      ...{ effective_date_before: before!, effective_date: form.effectiveDate, applied: facts.state === 'applied' },
      ...{ reason: form.reason, letter_number: form.letter?.number ?? null, letter_dated: form.letter?.dated ?? null },
      ...{ corrected_by: said.account_id, corrected_at: at },
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow();
  if (facts.state === 'applied') {
    const refused = await shiftTerms(tx, {
      ...{ employeeId, originPost: desk.case.origin_post_id, targetPost: desk.case.target_post_id },
      ...{ before: before!, after: form.effectiveDate, correction: id, at },
    });
    if (refused) throw new RefusalError(shiftRefusal(refused));
    await refreshProfiles(tx, [employeeId], at);
  }
  await writeDate(desk, form.effectiveDate);
  if (facts.state === 'scheduled') desk.recorded.until = startOfDay(form.effectiveDate, desk.case.time_zone);
  desk.audit(
    'effective-date-corrected',
    { number, before: before!, after: form.effectiveDate, applied: facts.state === 'applied' },
    { actor: said.account_id },
  );
  await notify(desk, {
    accounts: [desk.case.employee_account_id],
    letter: letters['effective-date-corrected']({ caseNumber, before: before!, after: form.effectiveDate }),
    dedupe: `effective-date-corrected:${caseNumber}:${number}`,
  });
}

async function writeDate({ tx, case: own, now }: CaseDesk, date: string): Promise<void> {
  const { case_number: caseNumber } = own;
  await tx.updateTable('mutation_case').set({ effective_date: date }).where('case_number', '=', caseNumber).execute();
  await tx.updateTable('placement').set({ effective_date: date }).where('case_number', '=', caseNumber).execute();
  await tx
    .updateTable('alarm')
    .set({ resolved_at: now })
    .where('case_number', '=', caseNumber)
    .where('kind', '=', 'placement-blocked')
    .where('resolved_at', 'is', null)
    .execute();
}
