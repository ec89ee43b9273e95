import { Alert, Button, Checkbox, FileButton, Group, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconFileImport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCalendarYearQueryKey, putCalendarYearMutation } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { longDate } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { CalendarYear } from './calendar-filter.ts';
import { readHolidayLines } from './read-holiday-lines.ts';

const biggestFile = 100_000;

/** A new table for the year: pasted or out of a CSV file, every row judged before it is sent. */
export function LoadTable({ calendar }: { calendar: CalendarYear }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { year } = calendar;
  const [decree, setDecree] = useState(calendar.decree ?? '');
  const [text, setText] = useState('');
  const [sure, setSure] = useState(false);
  const [fileFault, setFileFault] = useState(false);
  const { days, faults } = useMemo(() => readHolidayLines(text, year), [text, year]);
  const load = useMutation({
    ...putCalendarYearMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: getCalendarYearQueryKey({ path: { year } }) });
      setText('');
      setSure(false);
    },
  });
  const errors = fieldErrors(load.error);
  const ready = faults.length === 0 && days.length > 0 && decree.trim().length >= 3 && sure;
  const take = async (file: File | null) => {
    setFileFault(file !== null && file.size > biggestFile);
    if (file && file.size <= biggestFile) setText(await file.text());
  };
  return (
    <Card title={t('calendar.load', { year })} under={t('calendar.loadUnder')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          const sent = days.map(({ date, name, kind }) => ({ date, name, kind }));
          load.mutate({ path: { year }, body: { decree: decree.trim(), days: sent } });
        }}
      >
        <Stack>
          <TextInput
            label={t('calendar.decreeField')}
            description={t('calendar.decreeHelp')}
            required
            maxLength={200}
            value={decree}
            onChange={(event) => setDecree(event.currentTarget.value)}
            error={errors['decree']}
          />
          <Textarea
            label={t('calendar.rows')}
            description={t('calendar.rowsHelp', { year })}
            placeholder={`${year}-01-01;Tahun Baru ${year} Masehi;New Year's Day;libur nasional`}
            required
            autosize
            minRows={5}
            maxRows={16}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              load.reset();
            }}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          />
          <Group>
            <FileButton onChange={(file) => void take(file)} accept=".csv,.txt,text/csv,text/plain">
              {(props) => (
                <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} {...props}>
                  {t('calendar.file')}
                </Button>
              )}
            </FileButton>
            {fileFault && (
              <Text c="var(--late)" role="alert">
                {t('calendar.fileTooBig')}
              </Text>
            )}
          </Group>
          {faults.length > 0 && <Faults faults={faults} />}
          {faults.length === 0 && days.length > 0 && <Differences days={days} calendar={calendar} />}
          <Checkbox
            label={t('calendar.sure', { year })}
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
            disabled={days.length === 0 || faults.length > 0}
          />
          <ProblemNotice error={load.error} />
          {Object.entries(errors)
            .filter(([field]) => field.startsWith('days.'))
            .map(([field, message]) => (
              <Text key={field} c="var(--late)">
                {t('calendar.rowFault', { row: days[Number(field.split('.')[1])]?.number ?? '?', message })}
              </Text>
            ))}
          {load.isSuccess && (
            <Alert role="status" color="green" variant="light" icon={<IconCircleCheck aria-hidden />}>
              {t('calendar.loaded', { year })}
            </Alert>
          )}
          <Group>
            <Button type="submit" disabled={!ready} loading={load.isPending}>
              {t('calendar.send', { year })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function Faults({ faults }: { faults: ReturnType<typeof readHolidayLines>['faults'] }) {
  const { t } = useTranslation();
  return (
    <Alert
      color="red"
      variant="light"
      role="status"
      icon={<IconAlertCircle aria-hidden />}
      title={t('calendar.faulty', { count: faults.length })}
    >
      <WideTable label={t('calendar.faulty', { count: faults.length })} minWidth={480}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('calendar.row')}</Table.Th>
            <Table.Th>{t('calendar.wrong')}</Table.Th>
            <Table.Th>{t('calendar.written')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map(({ number, text, fault }) => (
            <Table.Tr key={number}>
              <Table.Td>{number}</Table.Td>
              <Table.Td>{t(`calendar.faults.${fault}`)}</Table.Td>
              <Table.Td>{text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Alert>
  );
}

/** What would be otherwise than now: days that come and days that go. */
function Differences({ days, calendar }: { days: { date: string; name: { id: string } }[]; calendar: CalendarYear }) {
  const { t } = useTranslation();
  const dates = days.map(({ date }) => date);
  const come = dates.filter((date) => calendar.days.every((day) => day.date !== date));
  const go = calendar.days.filter(({ date }) => !dates.includes(date)).map(({ date }) => date);
  const said = (list: string[]) => (list.length === 0 ? t('common.none') : list.map(longDate).join('; '));
  return (
    <Alert variant="light" role="status" title={t('calendar.understood', { count: days.length })}>
      <Text>{t('calendar.come', { days: said(come) })}</Text>
      <Text>{t('calendar.go', { days: said(go) })}</Text>
    </Alert>
  );
}
