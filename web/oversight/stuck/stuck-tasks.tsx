import { Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { longDate, shortDate } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { ReassignForm } from './reassign-form.tsx';
import type { StuckCase } from './stuck-filter.ts';

/** Who holds what since when; whoever may hands it to somebody else. */
export function StuckTasks({ stuck }: { stuck: StuckCase }) {
  const { t } = useTranslation();
  return (
    <WideTable label={t('stuck.tasksOf', { number: stuck.caseNumber })} minWidth={620} mt="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('stuck.task')}</Table.Th>
          <Table.Th>{t('stuck.holder')}</Table.Th>
          <Table.Th>{t('stuck.heldSince')}</Table.Th>
          <Table.Th>{t('stuck.dueAt')}</Table.Th>
          <Table.Th>{t('stuck.todo')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stuck.tasks.map((task) => (
          <TaskRow key={task.taskId} task={task} mayReassign={mayReassign(stuck, task.taskId)} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function mayReassign({ remedies }: StuckCase, taskId: string): boolean {
  return remedies.some(({ action, href, allowed }) => action === 'reassign' && allowed && href.includes(`/${taskId}/`));
}

function TaskRow({ task, mayReassign }: { task: StuckCase['tasks'][number]; mayReassign: boolean }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Table.Tr>
      <Table.Td>{task.title}</Table.Td>
      <Table.Td>
        {task.unassigned ? (
          <Text component="span" c="var(--late)" fw={600}>
            {t('stuck.nobody')}
          </Text>
        ) : (
          (task.holder ?? t('stuck.hidden'))
        )}
        <Text fz="sm" c="var(--quiet)">
          {t(`role.${task.role}`)}
        </Text>
      </Table.Td>
      <Table.Td>{shortDate(task.heldSince)}</Table.Td>
      <Table.Td>
        {longDate(task.dueAt)}
        {task.overdue && (
          <Text fz="sm" c="var(--late)" fw={600}>
            {t('stuck.overdue')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {mayReassign ? (
          <Button
            variant="default"
            size="compact-md"
            onClick={open}
            aria-label={`${t('stuck.reassign')}: ${task.title}`}
          >
            {t('stuck.reassign')}
          </Button>
        ) : (
          '–'
        )}
        {opened && <ReassignForm task={task} onClose={close} />}
      </Table.Td>
    </Table.Tr>
  );
}
