import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postEmployeesSearch } from '../client/sdk.gen.ts';
import type { PostEmployeesSearchResponse } from '../client/types.gen.ts';

export type Person = Pick<PostEmployeesSearchResponse['items'][number], 'id' | 'nip' | 'name' | 'positionName'>;

interface Props {
  label: string;
  description?: ReactNode;
  value: Person | null;
  onChange: (person: Person | null) => void;
  error?: ReactNode;
  required?: boolean;
}

const leastLetters = 3;

/** Somebody of the agency, by the beginning of the name or by NIP, pasted with blanks too. What is typed travels in the body only. */
export function PersonSelect({ value, onChange, error, ...props }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 250);
  const { data = [], isFetching } = useQuery({
    queryKey: ['person-select', wanted],
    enabled: wanted.length >= leastLetters && wanted !== value?.name,
    queryFn: async () => {
      const digits = wanted.replaceAll(/[\s.-]/g, '');
      const body = /^\d{18}$/.test(digits) ? { nip: digits } : { name: wanted };
      return (await postEmployeesSearch({ body: { ...body, limit: 10 }, throwOnError: true })).data.items;
    },
  });
  const known = new Map([...(value ? [value] : []), ...data].map((person) => [person.id, person]));
  return (
    <Select
      {...props}
      error={error}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('choose.clear') }}
      placeholder={t('choose.personHint')}
      nothingFoundMessage={
        wanted.length < leastLetters ? t('choose.typeMore') : isFetching ? t('common.loading') : t('search.none')
      }
      value={value?.id ?? null}
      onChange={(id) => onChange((id && known.get(id)) || null)}
      onSearchChange={setTyped}
      // The API has searched already.
      filter={({ options }) => options}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      renderOption={({ option }) => <PersonOption person={known.get(option.value)} />}
    />
  );
}

function PersonOption({ person }: { person: Person | undefined }) {
  if (!person) return null;
  return (
    <div>
      <Text fw={600}>{person.name}</Text>
      <Text fz="sm" c="var(--quiet)">
        {[person.nip, person.positionName].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
