import { Badge, Button, Group, List, Stack, Text, Timeline } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import type { CasePreview } from './preview.tsx';

/** The stages of the way with who does what within which time, who is asked, and which papers it needs. */
export function PreviewedRoute({ preview }: { preview: CasePreview }) {
  const { t } = useTranslation();
  const [whole, showWhole] = useState(false);
  const { authorities, documents, direction, scope } = preview;
  const stages = preview.stages.filter(({ stage }) => stage !== 'closed');
  const needed = documents.filter(({ required }) => required);
  return (
    <Card
      title={t('newCase.route', { count: stages.length })}
      under={t('newCase.decidedBy', { who: authorities.decidedBy.label, basis: authorities.decidedBy.legalBasis })}
      aside={
        <Group gap="xs">
          <Badge variant="light" radius="sm" tt="none" size="lg">
            {t(`case.direction.${direction}`)}
          </Badge>
          <Badge variant="light" color="gray" radius="sm" tt="none" size="lg">
            {t(`case.scope.${scope}`)}
          </Badge>
        </Group>
      }
    >
      <Stack gap="md">
        <Timeline bulletSize={24} lineWidth={2} active={-1}>
          {stages.map(({ stage, label, tasks }, index) => (
            <Timeline.Item key={stage} title={label} bullet={<Text fz="xs">{index + 1}</Text>}>
              {!whole && (
                <Text fz="sm" c="var(--quiet)">
                  {t('newCase.tasks', { count: tasks.filter(({ conditional }) => !conditional).length })}
                </Text>
              )}
              {(whole ? tasks : []).map((task) => (
                <Text key={task.kind} fz="sm" c="var(--quiet)">
                  {task.title} · {task.roleName} ·{' '}
                  {t(`newCase.within.${task.within.unit}`, { count: task.within.amount })}
                  {task.conditional && ` · ${t('newCase.conditional')}`}
                </Text>
              ))}
            </Timeline.Item>
          ))}
        </Timeline>
        <div>
          <Button variant="subtle" onClick={() => showWhole(!whole)} aria-expanded={whole}>
            {t(whole ? 'newCase.hideTasks' : 'newCase.showTasks')}
          </Button>
        </div>
        {authorities.considerations.length > 0 && (
          <div>
            <Text fw={600}>{t('newCase.considerations')}</Text>
            <List fz="sm">
              {authorities.considerations.map(({ kind, label, authority, legalBasis }) => (
                <List.Item key={kind}>
                  {label} · {authority} · {legalBasis}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {needed.length > 0 && (
          <div>
            <Text fw={600}>{t('newCase.documents', { count: needed.length })}</Text>
            <List fz="sm">
              {needed.map(({ kind, name, requiredAt }) => (
                <List.Item key={kind}>
                  {name}, {t(`newCase.requiredAt.${requiredAt}`)}
                </List.Item>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </Card>
  );
}
