import { Anchor, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { postPolicyPreviews } from '../client/sdk.gen.ts';
import { longDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { Parameter, PolicyValue } from './policy-filter.ts';
import { useValueWords } from './value-words.ts';

const most = 50;

/** Which open cases would have gone otherwise, had they begun under the value; they keep theirs, and nothing is written. */
export function ChangePreview({ parameter, value }: { parameter: Parameter; value: PolicyValue }) {
  const { t } = useTranslation();
  const say = useValueWords();
  const { data, error } = useQuery({
    queryKey: ['policy-preview', parameter.key, value],
    queryFn: async ({ signal }) =>
      (await postPolicyPreviews({ body: { key: parameter.key, value, limit: most }, signal, throwOnError: true })).data,
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={3} />;
  const touched = data.items.filter(({ effects }) => effects.length > 0).length;
  return (
    <section aria-live="polite">
      <Title order={3} mt="lg">
        {touched === 0 ? t('policy.touchesNone') : t('policy.touches', { count: touched })}
      </Title>
      <Text c="var(--quiet)" mb="sm">
        {t('policy.previewUnder', { open: data.openCases, other: data.keepingAnother, same: data.keepingThis })}
      </Text>
      {data.items.length > 0 && (
        <WideTable label={t('policy.preview')} minWidth={640}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('policy.case')}</Table.Th>
              <Table.Th>{t('policy.keeps')}</Table.Th>
              <Table.Th>{t('policy.otherwise')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map((line) => (
              <Table.Tr key={line.caseNumber}>
                <Table.Td>
                  <Anchor component={Link} to={`/cases/${line.caseNumber}`}>
                    {line.caseNumber}
                  </Anchor>
                  <Text fz="sm" c="var(--quiet)">
                    {t(`case.stages.${line.stage}`)}
                  </Text>
                </Table.Td>
                <Table.Td>{line.keeps === null ? '–' : say(line.keeps, parameter)}</Table.Td>
                <Table.Td>
                  {line.effects.map((effect) => (
                    <Text key={effect.subject}>{effectWords(effect)}</Text>
                  ))}
                  {line.effects.length === 0 && !line.cannotTell && t('policy.nothingOtherwise')}
                  {line.cannotTell && (
                    <Text fz="sm" c="var(--quiet)">
                      {line.cannotTell}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {data.after !== null && <Text fz="sm">{t('policy.moreCases', { count: most })}</Text>}
    </section>
  );

  function effectWords({
    what,
    subject,
    from,
    to,
  }: {
    what: string;
    subject: string;
    from: string;
    to: string;
  }): string {
    if (what === 'deadline') return t('policy.deadlineMoves', { from: longDate(from), to: longDate(to) });
    if (what === 'rule-line') return t('policy.ruleTurns', { rule: subject, from, to });
    return t('policy.panelTurns', { from: panelWords(from), to: panelWords(to) });
  }

  function panelWords(text: string): string {
    return say(JSON.parse(text) as PolicyValue, parameter);
  }
}
