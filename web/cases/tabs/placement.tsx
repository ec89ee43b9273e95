import { Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { postCasesCaseNumberEffectiveDateCorrections } from '../../client/sdk.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { ActButton } from '../act/act-button.tsx';
import { date, line, longText, object } from '../act/fields.ts';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';

interface Paper {
  kind: string;
  number: string | null;
  dated: string;
  signedBy: string | null;
  otherParty: string | null;
  onDay: string | null;
}

interface Correction {
  number: number;
  instead: string;
  effectiveDate: string;
  reason: string;
  letterNumber: string | null;
  correctedAt: string;
}

const yes = { type: 'boolean', const: true } as const;
const correction = object(
  {
    effectiveDate: date,
    reason: longText,
    letter: object({ number: line, dated: date }),
    duringFreeze: yes,
    carryTraining: yes,
  },
  ['letter', 'duringFreeze', 'carryTraining'],
);

/** When the move took effect, by which papers, and how its date was corrected; the earlier record stays. */
export function Placement({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { may } = useMay(file);
  const { caseNumber, placement } = file;
  if (!placement) return null;
  const { papers = [], corrections = [] } = placement as unknown as { papers?: Paper[]; corrections?: Correction[] };
  const { effectiveDate } = placement;
  return (
    <Stack>
      <Card
        title={t(`placement.state.${placement.state}`, { date: longDate(effectiveDate) })}
        under={t('placement.under')}
      >
        {papers.length === 0 ? <Text>{t('placement.noPapers')}</Text> : <Papers papers={papers} />}
        {may('placement.correct') && file.closedAt === null && (
          <Group mt="md" className="no-print">
            <ActButton
              name="correct-date"
              schema={correction}
              caseNumber={caseNumber}
              send={(body: object) =>
                postCasesCaseNumberEffectiveDateCorrections({
                  path: { caseNumber },
                  body: { ...body, instead: effectiveDate } as never,
                })
              }
            />
          </Group>
        )}
      </Card>
      {corrections.length > 0 && (
        <Card title={t('placement.corrections', { count: corrections.length })} order={3}>
          <Stack gap="sm">
            {corrections.map(({ number, instead, effectiveDate: to, reason, letterNumber, correctedAt }) => (
              <div key={number}>
                <Text fw={600}>{t('placement.corrected', { from: longDate(instead), to: longDate(to) })}</Text>
                <Text>{reason}</Text>
                <Text fz="sm" c="var(--quiet)">
                  {[letterNumber, dateAndTime(correctedAt)].filter(Boolean).join(' · ')}
                </Text>
              </div>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

function Papers({ papers }: { papers: Paper[] }) {
  const { t } = useTranslation();
  return (
    <WideTable label={t('placement.under')} minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('placement.paper')}</Table.Th>
          <Table.Th>{t('placement.number')}</Table.Th>
          <Table.Th>{t('placement.day')}</Table.Th>
          <Table.Th>{t('placement.by')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {papers.map((paper) => (
          <Table.Tr key={paper.kind + paper.dated}>
            <Table.Td fw={600}>{t(`placement.kind.${paper.kind}`)}</Table.Td>
            <Table.Td>{paper.number ?? '–'}</Table.Td>
            <Table.Td>{longDate(paper.onDay ?? paper.dated)}</Table.Td>
            <Table.Td>{[paper.signedBy, paper.otherParty].filter(Boolean).join(', ')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
