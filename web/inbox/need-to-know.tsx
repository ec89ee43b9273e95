import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Task } from '../task-form/task.ts';
import { CertificateGlance } from './certificate-glance.tsx';

/** The case's certificate and documents, the law, and what happens after sending. */
export function NeedToKnow({ task }: { task: Task }) {
  const { t } = useTranslation();
  const question = task.context['question'] as { question: string } | null | undefined;
  return (
    <Stack gap="md">
      <section>
        <Title order={3}>{t(task.caseNumber === null ? 'task.theVacancy' : 'task.theCase')}</Title>
        {task.caseNumber !== null && <CertificateGlance caseNumber={task.caseNumber} />}
        <Stack gap={4}>
          {task.caseNumber === null ? (
            <Anchor component={Link} to={`/vacancies/${task.vacancyId}`}>
              {t('task.readVacancy', { number: task.vacancyNumber })}
            </Anchor>
          ) : (
            (['certificate', 'documents', 'history'] as const).map((tab) => (
              <Anchor key={tab} component={Link} to={`/cases/${task.caseNumber}?tab=${tab}`}>
                {t(`task.read.${tab}`)}
              </Anchor>
            ))
          )}
        </Stack>
      </section>
      {question && (
        <section>
          <Title order={3}>{t('task.question')}</Title>
          <Text>{question.question}</Text>
        </section>
      )}
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
