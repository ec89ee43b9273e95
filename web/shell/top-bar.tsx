import { ActionIcon, Group, SegmentedControl, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Language, speak } from '../words/learn-words.ts';
import type { Me } from '../session/session.ts';
import { Notices } from './notices.tsx';
import { Search } from './search.tsx';

/** Search, language, look and notices. */
export function TopBar({ me }: { me: Me }) {
  const may = (action: string) => me.actions.includes(action);
  return (
    <Group justify="flex-end" gap="sm" wrap="nowrap" style={{ flex: 1 }}>
      {may('employee.search') && <Search />}
      <LanguageChoice />
      <LookChoice />
      <Notices />
    </Group>
  );
}

export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  // What the API says is said again in the other language.
  const change = (language: string) => void speak(language as Language).then(() => queries.invalidateQueries());
  return (
    <SegmentedControl
      aria-label={t('look.language')}
      value={i18n.language}
      onChange={change}
      data={[
        { value: 'id', label: 'ID' },
        { value: 'en', label: 'EN' },
      ]}
    />
  );
}

export function LookChoice() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={isDark ? t('look.light') : t('look.dark')}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <IconSun aria-hidden /> : <IconMoon aria-hidden />}
    </ActionIcon>
  );
}
