import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deleteSessionsIdMutation, getSessionsOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** Where one is signed in; whatever looks foreign can be ended. */
export function MySessions() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error } = useQuery(getSessionsOptions());
  const end = useMutation({ ...deleteSessionsIdMutation(), onSuccess: () => queries.invalidateQueries() });
  return (
    <Card title={t('portal.sessions')} under={t('portal.sessionsUnder')}>
      <ProblemNotice error={error ?? end.error} />
      {!data && !error && <Waiting rows={2} />}
      <Stack gap="sm">
        {data?.items.map((session) => (
          <Group key={session.id} justify="space-between" gap="sm">
            <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
              <Text truncate title={session.agent}>
                {session.agent}
              </Text>
              <Text fz="sm" c="var(--quiet)">
                {t('portal.sessionSince', { at: dateAndTime(session.startedAt) })}
              </Text>
            </div>
            {session.current ? (
              <Badge variant="light" tt="none" radius="sm">
                {t('portal.thisSession')}
              </Badge>
            ) : (
              <Button
                variant="default"
                loading={end.isPending && end.variables.path.id === session.id}
                aria-label={t('portal.endSessionOf', { at: dateAndTime(session.startedAt) })}
                onClick={() => end.mutate({ path: { id: session.id } })}
              >
                {t('portal.endSession')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
