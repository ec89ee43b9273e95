import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import type { CaseFile } from '../case-file.ts';
import { OverridesCard } from '../overrides-card.tsx';

/** Why the move was proposed, what was said so far, and by whom. */
export function Summary({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Card title={t('case.whyProposed')} under={t('case.openedOn', { date: longDate(file.openedAt) })}>
        <Text>{file.reason ?? t('case.notForYou')}</Text>
      </Card>
      <OverridesCard file={file} />
      {file.evaluation && (
        <Said title={t('case.evaluation')} by={file.evaluation.by} at={file.evaluation.at}>
          {[file.evaluation.rating && t(`case.rating.${file.evaluation.rating}`), file.evaluation.reasons]}
        </Said>
      )}
      {file.assessment && (
        <Said title={t('case.assessment')} by={file.assessment.by} at={file.assessment.at}>
          {[
            file.assessment.jpm !== undefined && t('case.jpm', { value: file.assessment.jpm }),
            file.assessment.reasons,
          ]}
        </Said>
      )}
      {file.consultations.map(({ party, opinion, reasons, by, at, round }, index, all) => (
        <Said
          key={`${party}${round}`}
          title={
            t(`case.party.${party}`) +
            timesBefore(
              all.slice(0, index).map((said) => said.party),
              party,
            )
          }
          by={by}
          at={at}
        >
          {[t(`case.opinion.${opinion}`), reasons]}
        </Said>
      ))}
      {file.decisions.map(({ authority, decision, reasons, by, at, effectiveDate }, index, all) => (
        <Said
          key={authority + at}
          title={
            t(`case.authority.${authority}`) +
            timesBefore(
              all.slice(0, index).map((said) => said.authority),
              authority,
            )
          }
          by={by}
          at={at}
        >
          {[
            t(`form.options.${decision}`),
            reasons,
            effectiveDate && t('case.effectiveFrom', { date: longDate(effectiveDate) }),
          ]}
        </Said>
      ))}
    </Stack>
  );
}

/** What is said more than once is numbered, so that each has a name of its own. */
function timesBefore(earlier: string[], what: string): string {
  const times = earlier.filter((other) => other === what).length;
  return times > 0 ? ` (${times + 1})` : '';
}

interface SaidProps {
  title: string;
  by: string;
  at: string;
  children: (string | false | null | undefined)[];
}

function Said({ title, by, at, children }: SaidProps) {
  return (
    <Card title={title} under={`${by}, ${dateAndTime(at)}`} order={3}>
      {children
        .filter((text) => text)
        .map((text, index) => (
          <Text key={index}>{text}</Text>
        ))}
    </Card>
  );
}
