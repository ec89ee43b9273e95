import { SimpleGrid, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { ImportRun } from './import-filter.ts';

type Changes = NonNullable<ImportRun['changes']>;

/** How many are new, changed and the same, which columns change, and who takes up, changes or leaves a post. */
export function ChangesTable({ changes }: { changes: Changes }) {
  const { t } = useTranslation();
  const { employees, accounts, posts, fields } = changes;
  const figures = [
    ['created', employees.created],
    ['changed', employees.changed],
    ['unchanged', employees.unchanged],
  ] as const;
  const lines: [string, number][] = [
    [t('imports.accountsCreated'), accounts.created],
    [t('imports.accountsChanged'), accounts.changed],
    ...(Object.entries(posts) as [keyof typeof posts, number][]).map(([name, count]): [string, number] => [
      t(`imports.posts.${name}`),
      count,
    ]),
    ...Object.entries(fields).map(([name, count]): [string, number] => [t('imports.field', { name }), count]),
  ];
  const told = lines.filter(([, count]) => count > 0);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }} my="md">
        {figures.map(([name, count]) => (
          <div key={name}>
            <Text ff="headings" fz={30} fw={700}>
              {number(count)}
            </Text>
            <Text>{t(`imports.employees.${name}`)}</Text>
          </div>
        ))}
      </SimpleGrid>
      {told.length > 0 && (
        <WideTable label={t('imports.details')} minWidth={320} maw={640}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('imports.details')}</Table.Th>
              <Table.Th ta="right">{t('imports.count')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {told.map(([name, count]) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">{number(count)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </>
  );
}
