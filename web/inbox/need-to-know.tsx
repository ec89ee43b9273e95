import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Task } from '../task-form/task.ts';

/** The case's certificate and documents, the law, and what happens after sending. */
export function NeedToKnow({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <section>
        <Title order={3}>{t('task.theCase')}</Title>
        <Stack gap={4}>
          {(['certificate', 'documents', 'history'] as const).map((tab) => (
            <Anchor key={tab} component={Link} to={`/cases/${task.caseNumber}?tab=${tab}`}>
              {t(`task.read.${tab}`)}
            </Anchor>
          ))}
        </Stack>
      </section>
      <section>
        <Title order={3}>{t('task.law')}</Title>
        <Text>{task.basis}</Text>
      </section>
      <section>
        <Title order={3}>{t('task.afterwards')}</Title>
        <Text>{t(`taskAfterwards.${task.kind}`)}</Text>
      </section>
    </Stack>
  );
}
