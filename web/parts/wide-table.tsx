import { Table, type TableProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props extends TableProps {
  /** What the table tells, for who cannot see it. */
  label: string;
  minWidth: number;
}

/** A table that may be wider than a phone: it scrolls in itself, by keyboard too. */
export function WideTable({ label, minWidth, children, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('common.tableNamed', { label })}
    >
      <Table verticalSpacing="sm" {...props}>
        {children}
      </Table>
    </Table.ScrollContainer>
  );
}
