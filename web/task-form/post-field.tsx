import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getPostsOptions } from '../client/@tanstack/react-query.gen.ts';
import type { FieldProps } from './field.tsx';
import { useFieldWords } from './use-field-words.ts';

const quietMs = 250;

/** A post, found by the name of its position; only vacant ones are of use here. */
export function PostField({ name, path = '', errors, kind, required, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(kind);
  const [text, type] = useState('');
  const [asked] = useDebouncedValue(text, quietMs);
  const { data, isFetching } = useQuery({
    ...getPostsOptions({ query: { limit: 20, vacant: 'true', ...(asked.trim() && { name: asked.trim() }) } }),
    placeholderData: (kept) => kept,
  });
  const offered = (data?.items ?? []).map(({ id, positionName, unitName }) => ({
    value: id,
    label: `${positionName}, ${unitName}`,
  }));
  const chosen = typeof value === 'string' ? value : null;
  const kept = chosen !== null && !offered.some((post) => post.value === chosen);
  return (
    <Select
      id={`field-${path}${name}`}
      label={words.label(name)}
      description={words.help(name)}
      error={errors[path + name]}
      required={required}
      searchable
      clearable={!required}
      nothingFoundMessage={isFetching ? t('common.loading') : t('task.noPost')}
      data={kept ? [{ value: chosen, label: text || chosen }, ...offered] : offered}
      filter={({ options }) => options}
      value={chosen}
      onChange={(next) => onChange(next ?? undefined)}
      onSearchChange={type}
    />
  );
}
