import { Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getBalanceOptions, getUnitsOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { UnitBranch } from './unit-branch.tsx';
import classes from './unit-branch.module.css';
import { growTree, thin } from './unit-tree.ts';

/** The agency as a tree of units with need and people; each opens to its posts with who holds them. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [wanted, want] = useState('');
  const units = useQuery(getUnitsOptions());
  const balance = useQuery({ ...getBalanceOptions(), enabled: me?.actions.includes('balance.read') ?? false });
  if (units.error) return <ProblemNotice error={units.error} />;
  if (!units.data) return <Waiting rows={8} />;
  const tree = growTree(units.data.items, balance.data?.items ?? []);
  const shown = wanted.trim() === '' ? tree : thin(tree, wanted.trim().toLowerCase());
  const short = balance.data?.items.filter(({ incumbents, minimum }) => incumbents < minimum).length;
  return (
    <>
      <PageTitle
        title={t('organisation.title', { count: units.data.items.length })}
        under={short === undefined ? t('organisation.under') : t('organisation.underShort', { count: short })}
      />
      <Card title={t('organisation.chart')} under={t('organisation.chartUnder')}>
        <Stack gap="md">
          <TextInput
            type="search"
            maw={360}
            label={t('organisation.find')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={wanted}
            onChange={(event) => want(event.currentTarget.value)}
          />
          {shown.length === 0 ? (
            <EmptyState title={t('organisation.none')} words={t('organisation.noneWords')} />
          ) : (
            <ul className={classes.tree}>
              {shown.map((unit) => (
                <UnitBranch key={unit.id} unit={unit} />
              ))}
            </ul>
          )}
        </Stack>
      </Card>
    </>
  );
}
