import { Button, FileInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postCasesCaseNumberDocuments } from '../../client/sdk.gen.ts';
import { number } from '../../parts/dates.ts';
import { fieldErrors, isProblem } from '../../problem/problem.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { useFieldWords } from '../../task-form/use-field-words.ts';
import { Dialog } from '../act/dialog.tsx';

const kinds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'exception-approval', 'external-reply'];
const otherKinds = ['objection-evidence', 'training-certificate', 'other'];
const signatories = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'];
/** These count by who signed them (R24). */
const signed = ['D5', 'D8'];
const mediaTypes = 'application/pdf,image/jpeg,image/png';
const megabyte = 1024 * 1024;
/** Refused by the API as well; said here before the bytes are sent. */
const largest = 10 * megabyte;

interface Paper {
  kind?: string | null;
  file?: File | null;
  signatoryClass?: string | null;
  signedOn?: string;
  signedNumber?: string;
}

/** Hands in a file. What is wrong with it, kind or size, is said at the field; what was filled in stays. */
export function Upload({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const words = useFieldWords('act-upload');
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [paper, setPaper] = useState<Paper>({});
  const send = useMutation({
    mutationFn: (body: object) => postCasesCaseNumberDocuments({ path: { caseNumber }, body: body as never }),
    onSuccess: async () => {
      close();
      setPaper({});
      await queries.invalidateQueries();
    },
  });
  const change = (next: Paper) => {
    send.reset();
    setPaper({ ...paper, ...next });
  };
  const errors = fieldErrors(send.error);
  const atFile =
    isProblem(send.error) && /^document-(empty|type|name|encrypted|damaged|infected)/.test(send.error.code);
  const tooLarge = (paper.file?.size ?? 0) > largest;
  const fileError = tooLarge
    ? t('documents.tooLarge', { most: number(largest / megabyte) })
    : (errors['file'] ?? (atFile && isProblem(send.error) ? `${send.error.title}. ${send.error.wayOut}` : undefined));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (tooLarge || send.isPending) return;
    send.mutate(Object.fromEntries(Object.entries(paper).filter(([, value]) => value)));
  };
  return (
    <>
      <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={open} className="no-print">
        {t('act.upload.button')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('act.upload.title')}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text>{t('act.upload.consequence')}</Text>
            {!fileError && <ProblemNotice error={send.error} />}
            <Select
              label={words.label('kind')}
              required
              error={errors['kind']}
              data={[...kinds, ...otherKinds].map((value) => ({ value, label: words.option('kind', value) }))}
              value={paper.kind ?? null}
              onChange={(kind) => change({ kind })}
            />
            <FileInput
              label={words.label('file')}
              description={words.help('file')}
              required
              accept={mediaTypes}
              error={fileError}
              placeholder={t('documents.choose')}
              value={paper.file ?? null}
              onChange={(file) => change({ file })}
            />
            {signed.includes(paper.kind ?? '') && (
              <>
                <Select
                  label={words.label('signatoryClass')}
                  required
                  error={errors['signatoryClass']}
                  data={signatories.map((value) => ({ value, label: words.option('signatoryClass', value) }))}
                  value={paper.signatoryClass ?? null}
                  onChange={(signatoryClass) => change({ signatoryClass })}
                />
                <TextInput
                  type="date"
                  label={words.label('signedOn')}
                  required
                  error={errors['signedOn']}
                  value={paper.signedOn ?? ''}
                  onChange={(event) => change({ signedOn: event.currentTarget.value })}
                />
                <TextInput
                  label={words.label('signedNumber')}
                  required
                  error={errors['signedNumber']}
                  value={paper.signedNumber ?? ''}
                  onChange={(event) => change({ signedNumber: event.currentTarget.value })}
                />
              </>
            )}
            <Button type="submit" loading={send.isPending}>
              {t('act.upload.button')}
            </Button>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
