import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getImportsIdOptions } from '../client/@tanstack/react-query.gen.ts';
import { number } from '../parts/dates.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { ImportRun } from './import-filter.ts';
import { ImportForm } from './import-form.tsx';
import { ImportResult } from './import-result.tsx';

const route = getRouteApi('/import');
const lookEveryMs = 700;

/** Taking over a SIASN export: tried dry first, faults by row and column, then loaded as a whole or not at all (F70). */
export function ImportPage() {
  const { t } = useTranslation();
  const { run: id } = route.useSearch();
  const navigate = useNavigate({ from: '/import' });
  // Kept by the page between the dry run and the load; gone with a reload, for the file is nobody's to keep.
  const [file, setFile] = useState<File | null>(null);
  const { data: run, error } = useQuery({
    ...getImportsIdOptions({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? lookEveryMs : false),
  });
  return (
    <>
      <PageTitle title={titleOf(run)} under={t('imports.under')} />
      <Stack gap="lg">
        <ProblemNotice error={error} />
        {run && <ImportResult run={run} />}
        <ImportForm
          file={file}
          onFile={setFile}
          run={run}
          onStarted={(started) => void navigate({ search: { run: started } })}
        />
      </Stack>
    </>
  );

  function titleOf(found: ImportRun | undefined): string {
    if (!found) return t('imports.title');
    if (found.state === 'refused') return t('imports.refused', { count: found.faultCount });
    const { created = 0, changed = 0 } = found.changes?.employees ?? {};
    return t(`imports.states.${found.state}`, { created: number(created), changed: number(changed) });
  }
}
