import { letters } from '../../domain/notification/letters.ts';
import { resolveInaugurationLate } from '../alarm/raise-alarm.ts';
import type { Filing } from '../mutation-case/completions/filing.ts';
import { notify } from '../notification/notify.ts';
import { filePaper } from './file-paper.ts';

/** The employee is told in the same transaction, at least one working day ahead. */
export const fileInaugurationInvitation: Filing<'inauguration-invitation'> = async (desk, task, form) => {
  const { heldOn, at, place, officiant, lateReasons } = form;
  await filePaper(desk, task, {
    ...{ kind: 'invitation', number: form.reference, dated: desk.today, signedBy: officiant, onDay: heldOn },
    detail: { at, place, ...(lateReasons !== undefined && { lateReasons }) },
  });
  await notify(desk, {
    accounts: [desk.case.employee_account_id],
    letter: letters['inauguration-invitation']({ caseNumber: desk.case.case_number, heldOn, at, place }),
    dedupe: `inauguration-invitation:${task.id}`,
  });
};

export const fileInauguration: Filing<'inauguration'> = async (desk, task, form) => {
  // Sent before 0.2.0 and written down after it, the form named nobody.
  const { officiant = '-', witnesses = [] } = form as Partial<typeof form>;
  await filePaper(desk, task, {
    ...{ kind: 'inauguration', number: form.reference, dated: form.heldOn, signedBy: officiant, onDay: form.heldOn },
    detail: { witnesses },
  });
  await resolveInaugurationLate(desk);
};

export const fileHandover: Filing<'handover'> = async (desk, task, form) => {
  const { heldOn = desk.today, handedOverBy = '-', takenOverBy, openWork = [] } = form as Partial<typeof form>;
  await filePaper(desk, task, {
    ...{ kind: 'handover', number: form.reference, dated: heldOn, signedBy: handedOverBy, onDay: heldOn },
    ...(takenOverBy !== undefined && { otherParty: takenOverBy }),
    detail: { openWork, note: form.note ?? null },
  });
};

export const fileDutyStart: Filing<'duty-start-statement'> = async (desk, task, form) => {
  const { dated = form.startedOn, statedBy = '-' } = form as Partial<typeof form>;
  await filePaper(desk, task, {
    ...{ kind: 'duty-start', number: form.reference, dated, signedBy: statedBy, onDay: form.startedOn },
  });
};

export const filePayStop: Filing<'pay-stop-certificate'> = async (desk, task, form) => {
  await filePaper(desk, task, {
    ...{
      kind: 'pay-stop',
      number: form.reference,
      dated: form.dated,
      signedBy: form.certifiedBy,
      onDay: form.paidUntil,
    },
  });
};

export const filePayStart: Filing<'payroll-change'> = async (desk, task, form) => {
  const { dated = desk.today, changedBy = '-', paidFrom = desk.today } = form as Partial<typeof form>;
  await filePaper(desk, task, {
    ...{ kind: 'pay-start', number: form.reference, dated, signedBy: changedBy, onDay: paidFrom },
  });
};

export const fileOrientation: Filing<'orientation'> = async (desk, task, form) => {
  const { heldOn = desk.today, mentor = '-' } = form as Partial<typeof form>;
  await filePaper(desk, task, {
    ...{ kind: 'orientation', dated: heldOn, signedBy: mentor, onDay: heldOn },
    detail: { oriented: form.oriented },
  });
};

export const filePerformancePlan: Filing<'performance-plan'> = async (desk, task, form) => {
  await filePaper(desk, task, {
    ...{ kind: 'performance-plan', number: form.reference, dated: form.agreedOn, signedBy: form.supervisor },
    ...{ onDay: form.periodFrom, detail: { periodTo: form.periodTo, targets: form.targets } },
  });
};
