import { Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PostCasePreviewsResponse } from '../../client/types.gen.ts';
import { Card } from '../../parts/card.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { PreviewedCertificate } from './previewed-certificate.tsx';
import { PreviewedRoute } from './previewed-route.tsx';

export type CasePreview = PostCasePreviewsResponse;

/** What the case would be, before anything is opened. */
export function Preview({ asked, preview }: { asked: boolean; preview: UseQueryResult<CasePreview> }) {
  const { t } = useTranslation();
  if (!asked)
    return (
      <Card title={t('newCase.previewTitle')}>
        <Text c="var(--quiet)">{t('newCase.previewWords')}</Text>
      </Card>
    );
  if (preview.error) return <ProblemNotice error={preview.error} />;
  if (!preview.data) return <Waiting rows={6} />;
  return (
    <>
      <PreviewedCertificate preview={preview.data} />
      <PreviewedRoute preview={preview.data} />
    </>
  );
}
