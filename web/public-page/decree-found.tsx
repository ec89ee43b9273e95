import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GetPublicDecreesCodeResponse } from '../client/types.gen.ts';
import { longDate } from '../parts/dates.ts';
import classes from './public-page.module.css';

/** What a register of letters shows of a decree, and no person. */
export function DecreeFound({ decree, title }: { decree: GetPublicDecreesCodeResponse; title: string }) {
  const { t } = useTranslation();
  const holds = decree.state === 'valid';
  const letter = ({ number, dated }: { number: string; dated: string }) => ({ number, dated: longDate(dated) });
  const lines = [
    decree.subject,
    t('publicPage.numberDated', letter(decree)),
    t('publicPage.issuedBy', { agency: decree.agency }),
    `${t('publicPage.state')}: ${decree.stateText}`,
    ...decree.corrections.map((one) => t('publicPage.correction', letter(one))),
    ...(decree.corrects ? [t('publicPage.corrects', letter(decree.corrects))] : []),
    `${t('publicPage.signer')}: ${t(`publicPage.signers.${decree.signer}`)}`,
  ];
  return (
    <Alert
      color={holds ? 'green' : 'amber'}
      title={title}
      icon={holds ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
    >
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text fz="sm" mt="xs" className={classes.hash}>
        {t('publicPage.hash')}: {decree.sha256}
      </Text>
      <Text fz="sm" mt="xs">
        {t('publicPage.compare')}
      </Text>
    </Alert>
  );
}
