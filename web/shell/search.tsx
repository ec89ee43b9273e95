import { Combobox, Kbd, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postEmployeesSearch } from '../client/sdk.gen.ts';

const caseNumber = /^\d{4}-\d{6}$/;
const leastLetters = 3;

/** People by name or NIP and cases by number. What is looked for travels in the body, never in an address. */
export function Search() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 250);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useHotkeys([['mod+K', () => box.current?.focus()]]);

  const digits = wanted.replaceAll(/\s/g, '');
  const isCase = caseNumber.test(digits);
  const found = useQuery({
    queryKey: ['search', wanted],
    enabled: wanted.length >= leastLetters && !isCase,
    queryFn: async () => {
      // A NIP is often pasted with blanks in it.
      const body = /^\d{18}$/.test(digits) ? { nip: digits } : { name: wanted };
      return (await postEmployeesSearch({ body: { ...body, limit: 8 }, throwOnError: true })).data.items;
    },
  });
  const open = (value: string) => {
    setTyped('');
    combobox.closeDropdown();
    void navigate({ to: value });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={open}>
      <Combobox.Target>
        <TextInput
          ref={box}
          aria-label={t('search.label')}
          placeholder={t('search.label')}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={found.isFetching ? <Loader size="xs" /> : <Kbd visibleFrom="md">Ctrl K</Kbd>}
          rightSectionWidth={70}
          w={{ base: '100%', sm: 340 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={wanted.length < leastLetters}>
        <Combobox.Options>
          {isCase && (
            <Combobox.Option value={`/cases/${digits}`}>{t('search.case', { number: digits })}</Combobox.Option>
          )}
          {found.data?.map((person) => (
            <Combobox.Option key={person.id} value={`/people/${person.id}`}>
              <Text fw={600}>{person.name}</Text>
              <Text fz="sm" c="var(--quiet)">
                {person.positionName}
              </Text>
            </Combobox.Option>
          ))}
          {found.data?.length === 0 && <Combobox.Empty>{t('search.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
