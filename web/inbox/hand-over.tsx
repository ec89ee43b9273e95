import { Group } from '@mantine/core';
import { ActButton } from '../cases/act/act-button.tsx';
import { line, longText, object } from '../cases/act/fields.ts';
import { postTasksIdAssignment } from '../client/sdk.gen.ts';
import { useMe } from '../session/session.ts';
import type { Task } from '../task-form/task.ts';

const schema = object({ accountId: line, reason: longText });

/** HR hands an open task to somebody else; nobody else can answer for the employee. */
export function HandOver({ task: { id, state, role, caseNumber, vacancyNumber } }: { task: Task }) {
  const { data: me } = useMe();
  const may = (me?.actions ?? []).includes('task.assign');
  if (state !== 'open' || role === 'employee' || !may) return null;
  return (
    <Group mt="lg" className="no-print">
      <ActButton
        name="assign"
        schema={schema}
        caseNumber={caseNumber ?? vacancyNumber ?? ''}
        send={(body) => postTasksIdAssignment({ path: { id }, body })}
      />
    </Group>
  );
}
