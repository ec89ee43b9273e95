import { Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { longDate } from './dates.ts';

interface Props extends TextProps {
  dueAt: string;
  /** Working days until it is due, below zero when late, as the API counts them with the agency's holidays. */
  workingDaysLeft: number;
}

const soon = 3;

/** "3 hari kerja lagi", with the date for who needs it; late in red, soon in amber, never by colour alone. */
export function DueText({ dueAt, workingDaysLeft: left, ...props }: Props) {
  const { t } = useTranslation();
  const words =
    left < 0 ? t('due.late', { count: -left }) : left === 0 ? t('due.today') : t('due.left', { count: left });
  const colour = left < 0 ? 'var(--late)' : left <= soon ? 'var(--soon)' : 'var(--quiet)';
  return (
    <Text component="span" c={colour} fw={left <= soon ? 600 : 400} {...props}>
      <time dateTime={dueAt} title={longDate(dueAt)}>
        {words}
      </time>
    </Text>
  );
}
