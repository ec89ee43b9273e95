import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Value } from './schema.ts';
import type { Task } from './task.ts';
import { useFieldWords } from './use-field-words.ts';

/** What was said, once a task is done. */
export function Answers({ task }: { task: Task }) {
  const { t } = useTranslation();
  const words = useFieldWords(task.kind);
  if (!task.answers) return <Text>{t('task.closed')}</Text>;
  return (
    <Stack component="dl" gap="sm" m={0}>
      {Object.entries(task.answers as Record<string, Value>).map(([field, value]) => (
        <div key={field}>
          <Text component="dt" fw={600}>
            {words.label(field)}
          </Text>
          <Text component="dd" m={0}>
            {said(value, (option) => words.option(field, option))}
          </Text>
        </div>
      ))}
    </Stack>
  );
}

function said(value: Value, word: (option: string) => string): string {
  if (Array.isArray(value)) return value.map((item) => said(item, word)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, item]) => `${word(key)}: ${said(item, word)}`)
      .join('; ');
  return typeof value === 'string' ? word(value) : value === true ? '✓' : String(value ?? '–');
}
