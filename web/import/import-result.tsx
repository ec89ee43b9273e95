import { Alert, Progress, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { dateAndTime, number } from '../parts/dates.ts';
import { ChangesTable } from './changes-table.tsx';
import { FaultsTable } from './faults-table.tsx';
import type { ImportRun } from './import-filter.ts';

/** How far the import is; when it ended, what it changed or what is wrong with the file. */
export function ImportResult({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const { state, phase, rows, fileName, dryRun, requestedBy, requestedAt, changes, faults, faultCount } = run;
  const bad = state === 'refused' || state === 'failed';
  return (
    <Card
      title={t('imports.of', { name: fileName })}
      under={t(dryRun ? 'imports.byDry' : 'imports.by', { name: requestedBy, at: dateAndTime(requestedAt) })}
    >
      {state === 'running' ? (
        <>
          <Progress value={100} striped animated aria-label={t('imports.progress')} />
          <Text mt="xs" role="status">
            {t(`imports.phases.${phase}`, { rows: number(rows) })}
          </Text>
        </>
      ) : (
        <Alert
          role="status"
          variant="light"
          color={bad ? 'red' : 'green'}
          icon={bad ? <IconAlertCircle aria-hidden /> : <IconCircleCheck aria-hidden />}
        >
          {t(`imports.ends.${state}`, { rows: number(rows), count: faultCount })}
        </Alert>
      )}
      {changes && <ChangesTable changes={changes} />}
      {faults.length > 0 && <FaultsTable faults={faults} faultCount={faultCount} />}
    </Card>
  );
}
