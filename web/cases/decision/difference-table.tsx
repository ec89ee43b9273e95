import { Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateAndTime } from '../../parts/dates.ts';
import { number } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import type { CaseFile } from '../case-file.ts';
import classes from './difference-table.module.css';

type Step = CaseFile['decisionDifference'][number];
type What = Step['changes'][number]['what'] | 'direction';

/** Proposed – advised – decided side by side: what changed from the step before is marked, and each step stands with its reasons. */
export function DifferenceTable({ steps }: { steps: Step[] }) {
  const { t } = useTranslation();
  const further = steps.flatMap(({ changes }) => changes.map(({ what }) => what));
  const rows: What[] = [...new Set<What>(['post', 'unit', ...further, 'direction'])];
  return (
    <Stack>
      <WideTable label={t('decision.under')} minWidth={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('decision.compared')}</Table.Th>
            {steps.map(({ step, at }) => (
              <Table.Th key={step + at}>{t(`decision.step.${step}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((what) => (
            <Table.Tr key={what}>
              <Table.Th c="var(--quiet)" fw={400}>
                {t(`decision.what.${what}`)}
              </Table.Th>
              {steps.map((step, index) => (
                <Cell key={step.step + step.at} what={what} step={step} before={steps[index - 1]} steps={steps} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {steps.map(({ step, reasons, by, onBehalfOf, at, demotion }) => (
        <div key={step + at}>
          <Text fw={600}>{t(`decision.step.${step}`)}</Text>
          <Text fz="sm" c="var(--quiet)">
            {[by, onBehalfOf && t('inbox.onBehalfOf', { name: onBehalfOf }), dateAndTime(at)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text>{reasons}</Text>
          {demotion && (
            <Text c="var(--soon)" fw={600}>
              <IconAlertTriangle size={16} aria-hidden /> {demotion.text}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}

interface CellProps {
  what: What;
  step: Step;
  before: Step | undefined;
  steps: Step[];
}

function Cell({ what, step, before, steps }: CellProps) {
  const { t } = useTranslation();
  const value = valueAt(what, step, steps);
  const changed =
    what === 'direction'
      ? before !== undefined && before.direction !== step.direction
      : step.changes.some((change) => change.what === what);
  const said = what === 'direction' ? t(`case.direction.${step.direction}`) : value;
  return (
    <Table.Td className={changed ? classes.changed : undefined}>
      {changed && <IconPencil size={14} aria-label={t('decision.changed')} />} {said}
    </Table.Td>
  );
}

/** The value of this step: told by its own change, else by the nearest change before it or after it. */
function valueAt(what: What, step: Step, steps: Step[]): string {
  if (what === 'post') return step.post.position;
  if (what === 'unit') return step.post.unit;
  const here = steps.indexOf(step);
  const told = (at: Step | undefined) => at?.changes.find((change) => change.what === what);
  const last = told(steps.slice(0, here + 1).findLast((at) => told(at)));
  const next = told(steps.slice(here + 1).find((at) => told(at)));
  const value = last ? last.to : next?.from;
  return typeof value === 'number' ? number(value) : (value ?? '–');
}
