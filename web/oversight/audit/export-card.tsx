import { Button, Code, Group, List, Select, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getAuditCheckpointsOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { longDate } from '../../parts/dates.ts';

/** Everything in one file, and how anybody finds out with it whether something was changed, without believing this page. */
export function ExportCard() {
  const { t } = useTranslation();
  const [day, setDay] = useState<string | null>(null);
  const { data } = useQuery(getAuditCheckpointsOptions({ query: { limit: 100 } }));
  const chosen = data?.items.find((one) => one.day === day) ?? data?.items[0];
  return (
    <Card title={t('audit.export')} under={t('audit.exportUnder')}>
      <Group align="flex-end" mb="md">
        <Select
          label={t('audit.upTo')}
          placeholder={t('audit.latest')}
          clearable
          value={day}
          onChange={setDay}
          data={(data?.items ?? []).map((one) => ({ value: one.day, label: longDate(one.day) }))}
        />
        <Button
          component="a"
          href={`/v1/audit/export${day === null ? '' : `?checkpoint=${day}`}`}
          download
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('audit.download')}
        </Button>
      </Group>
      <Text fz="sm" c="var(--quiet)" mb="md">
        {t('audit.exportNoted')}
      </Text>
      <Text fw={600}>{t('audit.yourself')}</Text>
      <List type="ordered" spacing="xs" mt="xs" styles={{ itemWrapper: { display: 'block' } }}>
        <List.Item>{t('audit.step1')}</List.Item>
        <List.Item>{t('audit.step2')}</List.Item>
        <List.Item>
          {t('audit.step3')}
          <Code block mt={4} tabIndex={0}>
            {`python3 verify_audit.py audit.ndjson ${chosen?.hash ?? t('audit.yourHash')}`}
          </Code>
        </List.Item>
        <List.Item>{t('audit.step4')}</List.Item>
      </List>
    </Card>
  );
}
