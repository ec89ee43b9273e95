import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { getCasesCaseNumberAuditOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { caseNumberPattern } from './audit-filter.ts';
import { ChainVerdict } from './chain-verdict.tsx';
import { EmbargoReads } from './embargo-reads.tsx';

const route = getRouteApi('/audit');

/** The chain of one case worked out again, and who saw its target post before it was published. */
export function OneCase({ mayListReads }: { mayListReads: boolean }) {
  const { t } = useTranslation();
  const { case: caseNumber } = route.useSearch();
  const navigate = useNavigate({ from: '/audit' });
  const [typed, setTyped] = useState(caseNumber ?? '');
  const [wrong, setWrong] = useState(false);
  return (
    <Card title={t('audit.oneCase')} under={t('audit.oneCaseUnder')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = typed.replace(/\s/g, '');
          setWrong(!caseNumberPattern.test(wanted));
          if (caseNumberPattern.test(wanted)) void navigate({ search: { case: wanted } });
        }}
      >
        <Group align="flex-start">
          <TextInput
            label={t('audit.caseNumber')}
            placeholder="2026-000012"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={wrong && t('audit.wrongNumber')}
            style={{ flex: '1 1 12rem' }}
          />
          <Button type="submit" mt={27}>
            {t('audit.verify')}
          </Button>
        </Group>
      </form>
      {caseNumber && <Found key={caseNumber} caseNumber={caseNumber} mayListReads={mayListReads} />}
    </Card>
  );
}

function Found({ caseNumber, mayListReads }: { caseNumber: string; mayListReads: boolean }) {
  const { t } = useTranslation();
  const check = useQuery({ ...getCasesCaseNumberAuditOptions({ path: { caseNumber } }), staleTime: 0 });
  if (check.error) return <ProblemNotice error={check.error} />;
  if (!check.data) return <Waiting rows={2} />;
  return (
    <Stack gap="sm" mt="md">
      <ChainVerdict caseNumber={caseNumber} check={check.data} at={check.dataUpdatedAt} />
      <Text fz="xs" c="var(--quiet)" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {t('audit.head')} {check.data.head}
      </Text>
      {mayListReads && <EmbargoReads caseNumber={caseNumber} />}
    </Stack>
  );
}
