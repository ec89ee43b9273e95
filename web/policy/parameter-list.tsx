import { Anchor, Paper, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconCalendarClock, IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { comingChange, type Parameter } from './policy-filter.ts';
import { useValueWords } from './value-words.ts';

const route = getRouteApi('/policy');

/** All parameters by what they are about; what is announced stands beside the value of today. */
export function ParameterList({ parameters, today }: { parameters: Parameter[]; today: string }) {
  const { t } = useTranslation();
  const { words = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/policy' });
  const sought = words.trim().toLowerCase();
  const found = parameters.filter(({ about, key, legalBasis }) =>
    `${about} ${key} ${legalBasis ?? ''}`.toLowerCase().includes(sought),
  );
  const groups = [...new Set(found.map(groupOf))];
  const coming = parameters.filter((parameter) => comingChange(parameter, today)).length;
  return (
    <>
      <PageTitle
        title={
          coming === 0 ? t('policy.title', { count: parameters.length }) : t('policy.titleComing', { count: coming })
        }
        under={t('policy.under')}
      />
      <TextInput
        label={t('policy.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={words}
        onChange={(event) =>
          void navigate({ search: { words: event.currentTarget.value || undefined }, replace: true })
        }
        maw={480}
        mb="lg"
        className="no-print"
      />
      {found.length === 0 && <EmptyState title={t('policy.noneFound')} words={t('policy.noneFoundWords')} />}
      <Stack gap="lg">
        {groups.map((group) => (
          <Paper key={group} component="section" withBorder radius="lg" bg="var(--card)" p="md">
            <Title order={2} mb="xs">
              {t(`policy.groups.${group}` as 'policy.groups.sla')}
            </Title>
            <Group parameters={found.filter((one) => groupOf(one) === group)} today={today} label={group} />
          </Paper>
        ))}
      </Stack>
    </>
  );
}

function groupOf({ key }: Parameter): string {
  return key.split('.')[0]!;
}

function Group({ parameters, today, label }: { parameters: Parameter[]; today: string; label: string }) {
  const { t } = useTranslation();
  const say = useValueWords();
  return (
    <WideTable label={t(`policy.groups.${label}` as 'policy.groups.sla')} minWidth={640} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="50%">{t('policy.parameter')}</Table.Th>
          <Table.Th>{t('policy.now')}</Table.Th>
          <Table.Th>{t('policy.basis')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parameters.map((parameter) => {
          const coming = comingChange(parameter, today);
          return (
            <Table.Tr key={parameter.key}>
              <Table.Td>
                <Anchor component={Link} to="/policy" search={{ key: parameter.key } as never}>
                  {parameter.about}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Text fw={600}>{say(parameter.now, parameter)}</Text>
                {coming && (
                  <Text fz="sm" c="var(--soon)">
                    <IconCalendarClock size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
                    {t('policy.from', { value: say(coming.value, parameter), date: shortDate(coming.startsOn) })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Text fz="sm" c="var(--quiet)">
                  {parameter.legalBasis ?? t('policy.free')}
                </Text>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </WideTable>
  );
}
