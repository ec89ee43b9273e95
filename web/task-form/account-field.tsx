import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getAccountsOptions } from '../client/@tanstack/react-query.gen.ts';
import { isProblem } from '../problem/problem.ts';
import type { FieldProps } from './field.tsx';
import { useFieldWords } from './use-field-words.ts';

const quietMs = 250;

/** Somebody of the agency, found by name. Who may not look accounts up types the account's id, as the API takes it. */
export function AccountField({ name, path = '', errors, kind, required, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(kind);
  const [text, type] = useState('');
  const [asked] = useDebouncedValue(text, quietMs);
  const { data, error, isFetching } = useQuery({
    ...getAccountsOptions({ query: { limit: 20, ...(asked.trim() && { name: asked.trim() }) } }),
    placeholderData: (kept) => kept,
  });
  const common = {
    id: `field-${path}${name}`,
    label: words.label(name),
    description: words.help(name),
    error: errors[path + name],
    required,
  };
  const chosen = typeof value === 'string' ? value : null;
  if (isProblem(error))
    return (
      <TextInput
        {...common}
        description={t('task.accountId')}
        value={chosen ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  const offered = (data?.items ?? []).map(({ id, name: person, roles }) => ({
    value: id,
    label: `${person} – ${roles.map((role) => t(`role.${role}`)).join(', ')}`,
  }));
  const kept = chosen !== null && !offered.some((account) => account.value === chosen);
  return (
    <Select
      {...common}
      searchable
      clearable={!required}
      nothingFoundMessage={isFetching ? t('common.loading') : t('task.nobody')}
      data={kept ? [{ value: chosen, label: text || chosen }, ...offered] : offered}
      filter={({ options }) => options}
      value={chosen}
      onChange={(next) => onChange(next ?? undefined)}
      onSearchChange={type}
    />
  );
}
