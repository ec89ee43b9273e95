import { Alert, Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getPublicDecreesCodeOptions,
  postPublicDecreesVerificationMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { DecreeFound } from './decree-found.tsx';

/** Whether a decree is authentic: by the code beside its QR, or by the file itself. Nobody needs to sign in for it. */
export function VerifyDecree({ code: begun = '' }: { code?: string }) {
  const { t } = useTranslation();
  const [typed, type] = useState(begun);
  const [asked, ask] = useState(begun);
  const [missing, miss] = useState(false);
  const file = useMutation(postPublicDecreesVerificationMutation());
  const byCode = useQuery({ ...getPublicDecreesCodeOptions({ path: { code: asked } }), enabled: asked !== '' });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const code = typed.replaceAll(/[\s-]/g, '');
    miss(code === '');
    file.reset();
    if (code === asked) void byCode.refetch();
    ask(code);
  };
  const check = (chosen: File | null) => {
    if (!chosen) return;
    ask('');
    file.mutate({ body: { file: chosen } });
  };
  return (
    <Card title={t('publicPage.verify')} under={t('publicPage.verifyUnder')}>
      <Stack>
        <form onSubmit={submit} noValidate>
          <Group align="flex-start" gap="sm">
            <TextInput
              aria-label={t('publicPage.code')}
              value={typed}
              onChange={(event) => type(event.currentTarget.value)}
              error={missing && t('publicPage.codeMissing')}
              maxLength={60}
              autoComplete="off"
              spellCheck={false}
              size="md"
              style={{ flex: '1 1 14rem' }}
            />
            <Button type="submit" size="md" loading={byCode.isFetching}>
              {t('publicPage.check')}
            </Button>
          </Group>
        </form>
        <div aria-live="polite">
          {asked !== '' && byCode.isFetching && <Waiting rows={2} />}
          {asked !== '' && !byCode.isFetching && <ProblemNotice error={byCode.error} />}
          {asked !== '' && byCode.data && !byCode.isFetching && (
            <DecreeFound
              decree={byCode.data}
              title={t(byCode.data.state === 'valid' ? 'publicPage.authentic' : 'publicPage.authenticOther')}
            />
          )}
          <ProblemNotice error={file.error} />
          {file.data && (
            <DecreeFound
              decree={file.data.decree}
              title={t(file.data.verdict === 'authentic' ? 'publicPage.fileAuthentic' : 'publicPage.fileSuperseded')}
            />
          )}
        </div>
        <Alert variant="light" color="blue" p="sm">
          <Stack gap="xs" align="flex-start">
            <Text fz="sm">{t('publicPage.orFile')}</Text>
            <FileButton onChange={check} accept="application/pdf">
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  loading={file.isPending}
                  leftSection={<IconFileSearch size={18} aria-hidden />}
                >
                  {t('publicPage.chooseFile')}
                </Button>
              )}
            </FileButton>
          </Stack>
        </Alert>
      </Stack>
    </Card>
  );
}
