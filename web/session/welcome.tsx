import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice, LookChoice } from '../shell/top-bar.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { signInAddress } from './session.ts';

const openToAll = '/public';
// Who signs in does not load what they are not shown.
const PublicFrame = lazy(async () => ({ default: (await import('../public-page/public-frame.tsx')).PublicFrame }));

/** Whoever is not signed in: the public pages are open, everything else begins with signing in. */
export function Welcome() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isPublic = pathname.startsWith(openToAll);
  useEffect(() => {
    if (!isPublic) document.title = `${t('session.welcome')} – ${t('app.name')}`;
  }, [t, isPublic]);
  if (isPublic)
    return (
      <Suspense fallback={<Waiting rows={8} />}>
        <PublicFrame />
      </Suspense>
    );
  return (
    <Box component="main" maw={720} mx="auto" p="xl" id="content">
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
      <Stack gap="md" align="flex-start">
        <Title order={1}>{t('session.welcome')}</Title>
        <Text fz="lg">{t('session.welcomeWords')}</Text>
        <Button component="a" size="md" href={signInAddress()}>
          {t('session.signIn')}
        </Button>
        <Anchor href="/public">{t('place.public')}</Anchor>
        <Anchor href="/docs/">{t('place.docs')}</Anchor>
      </Stack>
    </Box>
  );
}
