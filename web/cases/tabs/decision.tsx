import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import type { CaseFile } from '../case-file.ts';
import { DecreeLetters } from '../decision/decree-letters.tsx';
import { DifferenceTable } from '../decision/difference-table.tsx';

/** What was proposed, what the panel advised, what was decided, and the decree that came of it. */
export function Decision({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const steps = file.decisionDifference;
  const changes = steps.reduce((sum, step) => sum + step.changes.length, 0);
  return (
    <Stack>
      {steps.length > 0 && (
        <Card
          title={changes > 0 ? t('decision.differs', { count: changes }) : t('decision.same')}
          under={t('decision.under')}
        >
          <DifferenceTable steps={steps} />
        </Card>
      )}
      {file.decree && <DecreeLetters file={file} />}
    </Stack>
  );
}
