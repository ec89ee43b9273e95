import { Alert } from '@mantine/core';
import { IconLinkOff, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GetCasesCaseNumberAuditResponse } from '../../client/types.gen.ts';
import { dateAndTime } from '../../parts/dates.ts';

interface Props {
  caseNumber: string;
  check: GetCasesCaseNumberAuditResponse;
  /** When it was worked out, epoch ms. */
  at: number;
}

/** Whether the chain holds, since when that is known, and where it breaks first. */
export function ChainVerdict({ caseNumber, check, at }: Props) {
  const { t } = useTranslation();
  const holds = check.chain === 'ok';
  const where =
    check.firstBrokenSeq === null
      ? t('audit.headDiffers')
      : t('audit.brokenAt', { seq: check.firstBrokenSeq, of: check.events });
  return (
    <Alert
      role="status"
      variant="light"
      color={holds ? 'green' : 'red'}
      icon={holds ? <IconShieldCheck aria-hidden /> : <IconLinkOff aria-hidden />}
      title={t(holds ? 'audit.holds' : 'audit.broken', { number: caseNumber })}
    >
      {holds ? t('audit.holdsWords', { count: check.events, at: dateAndTime(new Date(at).toISOString()) }) : where}
    </Alert>
  );
}
