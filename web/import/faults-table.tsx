import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../parts/wide-table.tsx';
import type { ImportRun } from './import-filter.ts';

const shownAtFirst = 50;

/** What is wrong in which row and column, as the spreadsheet counts them; personal values are not repeated here. */
export function FaultsTable({ faults, faultCount }: Pick<ImportRun, 'faults' | 'faultCount'>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? faults : faults.slice(0, shownAtFirst);
  return (
    <>
      <WideTable label={t('imports.faults')} minWidth={640} mt="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('imports.row')}</Table.Th>
            <Table.Th>{t('imports.column')}</Table.Th>
            <Table.Th>{t('imports.fault')}</Table.Th>
            <Table.Th>{t('imports.written')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ row, column, code, message, value }, at) => (
            <Table.Tr key={`${row}-${column}-${code}-${at}`}>
              <Table.Td>{row === 0 ? t('imports.wholeFile') : row}</Table.Td>
              <Table.Td>{column ?? '–'}</Table.Td>
              <Table.Td>
                {message}
                <Text fz="sm" c="var(--quiet)">
                  {code}
                </Text>
              </Table.Td>
              <Table.Td>{value ?? t('imports.hidden')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {!all && faults.length > shownAtFirst && (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('imports.allFaults', { count: faults.length })}
        </Button>
      )}
      {faultCount > faults.length && (
        <Text mt="sm">{t('imports.moreFaults', { shown: faults.length, count: faultCount })}</Text>
      )}
    </>
  );
}
