import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeData } from '../client/sdk.gen.ts';
import { Card } from '../parts/card.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** Everything the service holds of oneself, as one file. */
export function OwnExport() {
  const { t } = useTranslation();
  const fetchAll = useMutation({
    mutationFn: async () => (await getMeData({ throwOnError: true })).data,
    onSuccess: (data) => {
      const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
      Object.assign(document.createElement('a'), { href: address, download: 'mutasi-data.json' }).click();
      URL.revokeObjectURL(address);
    },
  });
  return (
    <Card title={t('portal.export')}>
      <Text mb="sm">{t('portal.exportWords')}</Text>
      <ProblemNotice error={fetchAll.error} />
      <Button
        variant="default"
        mih={44}
        loading={fetchAll.isPending}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => fetchAll.mutate()}
      >
        {t('portal.exportGet')}
      </Button>
    </Card>
  );
}
