import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice, LookChoice } from '../shell/top-bar.tsx';
import { signInAddress } from './session.ts';

const openToAll = '/public';

/** Whoever is not signed in: the public pages are open, everything else begins with signing in. */
export function Welcome() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isPublic = pathname.startsWith(openToAll);
  useEffect(() => {
    document.title = `${t('session.welcome')} – ${t('app.name')}`;
  }, [t]);
  return (
    <Box component="main" maw={isPublic ? 1120 : 720} mx="auto" p="xl" id="content">
      <Group justify="space-between" mb="xl">
        <Group gap="sm">
          <img src="/branding/emblem.svg" alt="" width={32} height={32} />
          <Text ff="headings" fw={700} fz="lg">
            {t('app.name')}
          </Text>
        </Group>
        <Group gap="sm">
          <LanguageChoice />
          <LookChoice />
        </Group>
      </Group>
      {isPublic ? (
        <Outlet />
      ) : (
        <Stack gap="md" align="flex-start">
          <Title order={1}>{t('session.welcome')}</Title>
          <Text fz="lg">{t('session.welcomeWords')}</Text>
          <Button component="a" size="md" href={signInAddress()}>
            {t('session.signIn')}
          </Button>
          <Anchor href="/public">{t('place.public')}</Anchor>
          <Anchor href="/docs/">{t('place.docs')}</Anchor>
        </Stack>
      )}
    </Box>
  );
}
