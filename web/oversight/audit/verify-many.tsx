import { Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { number } from '../../parts/dates.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { useManyChains } from './use-many-chains.ts';

/** The chains of all open cases, one after the other, with counts; it may be stopped. */
export function VerifyMany() {
  const { t } = useTranslation();
  const { state, start, stop } = useManyChains();
  const { checked, known, events, broken, running, whole, error } = state;
  return (
    <Card title={t('audit.many')} under={t('audit.manyUnder')}>
      <Group>
        {running ? (
          <Button variant="default" onClick={stop}>
            {t('audit.stop')}
          </Button>
        ) : (
          <Button onClick={start}>{t('audit.manyStart')}</Button>
        )}
      </Group>
      {known > 0 && (
        <>
          <Progress
            mt="md"
            value={known === 0 ? 0 : (100 * checked) / known}
            color={broken.length > 0 ? 'red' : undefined}
            aria-label={t('audit.progress')}
          />
          <Text mt="xs" role="status">
            {t('audit.progressWords', {
              checked: number(checked),
              known: whole ? number(known) : `${number(known)}+`,
              events: number(events),
            })}
          </Text>
        </>
      )}
      {!running && whole && checked === known && broken.length === 0 && (
        <Text fw={600} c="var(--met)">
          {t('audit.allHold', { count: checked })}
        </Text>
      )}
      {broken.map((caseNumber) => (
        <Text key={caseNumber} c="var(--late)" fw={600}>
          {t('audit.broken', { number: caseNumber })}{' '}
          <Anchor component={Link} to={`/audit?case=${caseNumber}`}>
            {t('audit.look')}
          </Anchor>
        </Text>
      ))}
      <ProblemNotice error={error} />
    </Card>
  );
}
