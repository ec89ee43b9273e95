import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getEvaluationsHalfVerificationOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** Whether the figures follow from the inputs that were kept, worked out again on request. */
export function WorkedOutAgain({ half }: { half: string }) {
  const { t } = useTranslation();
  const check = useQuery({ ...getEvaluationsHalfVerificationOptions({ path: { half } }), enabled: false });
  const same = check.data?.verdict === 'same';
  return (
    <Card title={t('evaluation.again')} under={t('evaluation.againUnder')}>
      <Button variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
        {t('evaluation.againNow')}
      </Button>
      {check.data && (
        <Alert
          mt="md"
          role="status"
          variant="light"
          color={same ? 'green' : 'amber'}
          icon={same ? <IconShieldCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
          title={t(`evaluation.verdicts.${check.data.verdict}`)}
        >
          <Text ff="monospace" fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {check.data.reportHash}
          </Text>
        </Alert>
      )}
      <ProblemNotice error={check.error} />
    </Card>
  );
}
