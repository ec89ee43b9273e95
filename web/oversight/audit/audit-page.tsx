import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAuditCheckpointsOptions } from '../../client/@tanstack/react-query.gen.ts';
import { longDate, number } from '../../parts/dates.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { useMe } from '../../session/session.ts';
import { BulkAccesses } from './bulk-accesses.tsx';
import { Checkpoints } from './checkpoints.tsx';
import { ExportCard } from './export-card.tsx';
import { OneCase } from './one-case.tsx';
import { VerifyMany } from './verify-many.tsx';

/** Whether the record was tampered with: checkpoints, the chain of one case or of all, and how to find out oneself (F62). */
export function AuditPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { data, error } = useQuery(getAuditCheckpointsOptions({ query: { limit: 1 } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data || !me) return <Waiting rows={8} />;
  const [latest] = data.items;
  const may = (action: (typeof me.actions)[number]) => me.actions.includes(action);
  return (
    <>
      <PageTitle
        title={latest ? t('audit.title', { date: longDate(latest.day) }) : t('audit.titleNone')}
        under={
          latest ? t('audit.under', { count: latest.leaves, chains: number(latest.leaves) }) : t('audit.underNone')
        }
      />
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
          {may('case.verify-audit') && <OneCase mayListReads={may('embargo.list-reads')} />}
          {may('case.verify-audit') && <VerifyMany />}
        </SimpleGrid>
        <Checkpoints />
        {may('audit.export') && <ExportCard />}
        {may('privacy.list-bulk-accesses') && <BulkAccesses />}
      </Stack>
    </>
  );
}
