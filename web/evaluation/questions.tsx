import { Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import type { Report } from './evaluation-page.tsx';

/** Parameters that the figures speak against; a person decides, with the way to each. */
export function Questions({ questions }: { questions: Report['questions'] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('evaluation.questions')} under={t('evaluation.questionsUnder')}>
      {questions.length === 0 ? (
        <Text>{t('evaluation.noQuestions')}</Text>
      ) : (
        <List spacing="sm" icon={<IconAlertTriangle size={20} color="var(--soon)" aria-hidden />}>
          {questions.map(({ rule, parameter, direction, text, found, of }) => (
            <List.Item key={`${rule}-${parameter}-${direction ?? ''}`}>
              <Text fw={600}>
                {text}
                {direction && ` (${t(`case.direction.${direction}`)})`}
              </Text>
              <Text fz="sm" c="var(--quiet)">
                {t('evaluation.foundOf', { found, of })}{' '}
                <Anchor component={Link} to={`/policy?key=${parameter}`} fz="sm">
                  {parameter}
                </Anchor>
              </Text>
            </List.Item>
          ))}
        </List>
      )}
    </Card>
  );
}
