import {
  postCasesCaseNumberOverrides,
  postCasesCaseNumberPublication,
  postCasesCaseNumberRescission,
  postCasesCaseNumberWithdrawal,
} from '../client/sdk.gen.ts';
import type { FieldSchema } from '../task-form/schema.ts';
import { ActButton } from './act/act-button.tsx';
import { line, longText, object, reasonOnly } from './act/fields.ts';
import { useMay } from './act/use-may.ts';
import type { CaseFile } from './case-file.ts';

/** What ends the case, publishes its target or leaves its usual path; each only to whom it may be open, and the API has the last word. */
export function CaseActs({ file }: { file: CaseFile }) {
  const { may, concerned } = useMay(file);
  if (file.closedAt !== null) return null;
  const { caseNumber } = file;
  const path = { caseNumber };
  const decided = file.decisions.some(
    ({ authority, decision }) => authority === 'authority-decision' && decision === 'approve',
  );
  const own = concerned && file.initiator === 'own-request';
  return (
    <>
      {!decided && (own || may('case.withdraw')) && (
        <ActButton
          name="withdraw"
          schema={reasonOnly}
          final
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberWithdrawal({ path, body })}
        />
      )}
      {decided && may('case.rescind') && (
        <ActButton
          name="rescind"
          schema={reasonOnly}
          final
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberRescission({ path, body })}
        />
      )}
      {file.embargoed && may('case.publish') && (
        <ActButton
          name="publish"
          schema={reasonOnly}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberPublication({ path, body })}
        />
      )}
      {may('override.request') && (
        <ActButton
          name="override"
          schema={overrideOf(file)}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberOverrides({ path, body })}
        />
      )}
    </>
  );
}

/** What may be asked for is about a task that waits now, or about the documents. */
function overrideOf({ stages }: CaseFile): FieldSchema {
  const waiting = stages.flatMap(({ waitingFor }) => waitingFor.map(({ taskId }) => taskId));
  const taskId: FieldSchema = waiting.length > 0 ? { type: 'string', enum: waiting } : line;
  return {
    oneOf: [
      object({ kind: { const: 'skip-task' }, taskId, reason: longText }),
      object({
        kind: { const: 'extend-deadline' },
        taskId,
        dueAt: { type: 'string', format: 'date-time' },
        reason: longText,
      }),
      object({ kind: { const: 'reopen-documents' }, reason: longText }),
    ],
  };
}
