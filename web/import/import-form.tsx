import { Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postImportsMutation } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { ImportRun } from './import-filter.ts';

interface Props {
  file: File | null;
  onFile: (file: File | null) => void;
  run: ImportRun | undefined;
  onStarted: (run: string) => void;
}

/** Choose, try, load: loading is offered once the same file was tried without a fault, and is confirmed with what it will change. */
export function ImportForm({ file, onFile, run, onStarted }: Props) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const [tried, setTried] = useState<{ file: File; run: string } | null>(null);
  const send = useMutation(postImportsMutation());
  const busy = send.isPending || run?.state === 'running';
  const start = (mode: 'dry-run' | 'load') => {
    if (!file || busy) return;
    // A key of its own for each press; the button is shut until the answer, so a double click is one import.
    send.mutate(
      { body: { file, mode }, headers: { 'idempotency-key': crypto.randomUUID() } },
      {
        onSuccess: ({ id }) => {
          setTried(mode === 'dry-run' ? { file, run: id } : null);
          close();
          onStarted(id);
        },
      },
    );
  };
  const mayLoad = run?.state === 'checked' && tried?.run === run.id && tried.file === file;
  const employees = run?.changes?.employees;
  return (
    <Card title={t('imports.choose')} under={t('imports.chooseUnder')}>
      <Stack maw={640}>
        <FileInput
          label={t('imports.file')}
          description={t('imports.fileHelp')}
          placeholder={t('imports.pick')}
          styles={{ placeholder: { color: 'var(--quiet)' } }}
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          clearable
          clearButtonProps={{ 'aria-label': t('imports.clear') }}
          value={file}
          onChange={(next) => {
            onFile(next);
            send.reset();
          }}
          error={fieldErrors(send.error)['file']}
        />
        <ProblemNotice error={send.error} />
        <Group>
          <Button disabled={!file || busy} loading={send.isPending} onClick={() => start('dry-run')}>
            {t('imports.try')}
          </Button>
          <Button variant="default" disabled={!mayLoad} onClick={open}>
            {t('imports.load')}
          </Button>
        </Group>
        {!mayLoad && (
          <Text fz="sm" c="var(--quiet)">
            {t('imports.tryFirst')}
          </Text>
        )}
      </Stack>
      <Modal opened={opened && mayLoad} onClose={close} centered title={t('imports.loadTitle')}>
        <Stack>
          <Text>
            {t('imports.loadWords', {
              name: run?.fileName,
              created: employees?.created,
              changed: employees?.changed,
            })}
          </Text>
          <ProblemNotice error={send.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button loading={send.isPending} onClick={() => start('load')}>
              {t('imports.loadNow')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Card>
  );
}
