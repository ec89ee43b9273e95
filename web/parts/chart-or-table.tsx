import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type Look = 'chart' | 'table';

/** Every chart is there as a table too. */
export function ChartOrTable({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('dashboard.look')}
      value={look}
      onChange={(value) => onChange(value)}
      data={[
        { value: 'chart', label: t('dashboard.chart') },
        { value: 'table', label: t('dashboard.table') },
      ]}
    />
  );
}
