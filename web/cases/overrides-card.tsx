import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberOverridesOptions } from '../client/@tanstack/react-query.gen.ts';
import { postOverridesIdConfirmation, postOverridesIdRetraction } from '../client/sdk.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime, longDate } from '../parts/dates.ts';
import { ActButton } from './act/act-button.tsx';
import { reasonOnly } from './act/fields.ts';
import { useMay } from './act/use-may.ts';
import type { CaseFile } from './case-file.ts';
import { VerdictBadge } from './verdict-badge.tsx';

const looks = {
  requested: 'unknown',
  confirmed: 'warn',
  lapsed: 'not-applicable',
  retracted: 'not-applicable',
} as const;

/** Where two persons let the case leave its path, or one of them asks for it (F13). */
export function OverridesCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { may } = useMay(file);
  const { caseNumber } = file;
  const { data } = useQuery({
    ...getCasesCaseNumberOverridesOptions({ path: { caseNumber } }),
    enabled: may('override.list'),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('override.title', { count: data.items.length })}>
      <Stack>
        {data.items.map(({ id, kind, reason, state, dueAt, requestedBy, requestedAt }) => (
          <Group key={id} justify="space-between" align="flex-start">
            <div>
              <Text fw={600}>
                {[t(`form.act-override.kind.options.${kind}`), dueAt && longDate(dueAt)].filter(Boolean).join(' – ')}
              </Text>
              <Text>{reason}</Text>
              <Text fz="sm" c="var(--quiet)">
                {t('override.asked', { by: requestedBy, at: dateAndTime(requestedAt) })}
              </Text>
            </div>
            <Group gap="sm">
              <VerdictBadge verdict={looks[state]}>{t(`override.state.${state}`)}</VerdictBadge>
              {state === 'requested' && may('override.confirm') && (
                <ActButton
                  name="confirm-override"
                  final
                  caseNumber={caseNumber}
                  send={() => postOverridesIdConfirmation({ path: { id } })}
                />
              )}
              {state === 'requested' && may('override.retract') && (
                <ActButton
                  name="retract-override"
                  schema={reasonOnly}
                  caseNumber={caseNumber}
                  send={(body) => postOverridesIdRetraction({ path: { id }, body })}
                />
              )}
            </Group>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
