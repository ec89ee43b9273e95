import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import { fileObjection, holdEffectiveDate, type Recall } from '../../contract/mutation-case.ts';
import { objectionRefusal, type ObjectionRefusalCode } from '../../domain/objection/objection-refusals.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseUpdate } from '../../domain/rights/refuse-update.ts';
import type { CaseFile } from './case-file.ts';

/** What a case can be told about an objection; what its own workflow is told is in `workflows/objection`. */
export function registerObjectionHandlers(file: CaseFile): void {
  const over = (): Refusal | undefined =>
    file.standing.closed || file.recalledAs !== undefined ? caseClosed : undefined;

  setHandler(
    fileObjection,
    async ({ command, by }: Recall): Promise<void> => {
      refuseBy(await file.objections.file(file, command, by.account));
    },
    {
      validator: ({ by }: Recall) => {
        refuse(over() ?? refuseUpdate('objection.file', by, file.tasks.concerned));
        refuseBy(file.objections.refuseFiling());
      },
    },
  );

  setHandler(
    holdEffectiveDate,
    async ({ command }: Recall): Promise<void> => refuseBy(await file.objections.hold(file, command)),
    {
      validator: ({ by }: Recall) => {
        refuse(over() ?? refuseUpdate('objection.hold', by, file.tasks.concerned));
        refuseBy(file.objections.refuseHold());
      },
    },
  );
}

function refuse(refusal: Refusal | undefined): void {
  if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
}

function refuseBy(code: ObjectionRefusalCode | undefined): void {
  if (code !== undefined) refuse(objectionRefusal(code));
}

const caseClosed: Refusal = {
  code: 'case-closed',
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah ditutup; tidak ada yang berubah.',
    en: 'This case is closed; nothing was changed.',
  },
};
