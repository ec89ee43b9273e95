import { Box, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getEmployeesIdOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { shortDate } from '../../parts/dates.ts';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';

/** What is worth knowing of the person beside the case, for whom may read the dossier. */
export function EmployeeCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { may, concerned } = useMay(file);
  const { data: person } = useQuery({
    ...getEmployeesIdOptions({ path: { id: file.employee.id } }),
    enabled: concerned || may('employee.read'),
  });
  if (!person) return null;
  const answer = file.consultations.findLast(({ party }) => party === 'employee');
  const now = person.positions.find(({ until }) => until === null);
  const rating = person.performance.toSorted((a, b) => b.year - a.year)[0];
  const facts = [
    ['rank', person.rank],
    ['education', [person.educationLevel, person.educationField].filter(Boolean).join(' ')],
    ['inPost', now && t('side.since', { date: shortDate(now.from) })],
    ['rating', rating && t('side.ratingOf', { rating: t(`case.rating.${rating.rating}`), year: rating.year })],
    ['box', file.assessment?.talentBox !== undefined && t('side.boxOf', { box: file.assessment.talentBox })],
    ['answer', answer && t(`case.opinion.${answer.opinion}`)],
  ] as const;
  return (
    <Card title={t('side.employee')}>
      <Box component="dl" m={0} style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '0.5rem 1rem' }}>
        {facts.map(([name, value]) => value && <Fact key={name} label={t(`side.${name}`)} value={value} />)}
      </Box>
    </Card>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <Text component="dt" fz="sm" c="var(--quiet)">
        {label}
      </Text>
      <Text component="dd" m={0}>
        {value}
      </Text>
    </>
  );
}
