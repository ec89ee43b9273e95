import { AppShell, Box, Burger, Group, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveConnection } from '../live/live-connection.tsx';
import { SessionEnded } from '../session/session-ended.tsx';
import { useMe } from '../session/session.ts';
import { Welcome } from '../session/welcome.tsx';
import { useLocation } from '@tanstack/react-router';
import { BottomBar } from './bottom-bar.tsx';
import { SideBar } from './side-bar.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** Side bar, top bar and, on a phone, the bottom bar around the page that is open. Who is not signed in is greeted instead. */
export function Shell() {
  const { t } = useTranslation();
  const { data: me, isPending, errorUpdateCount } = useMe();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  // Asked again, who is nobody stays on the page they are on.
  if (isPending && errorUpdateCount === 0) return <VisuallyHidden role="status">{t('common.loading')}</VisuallyHidden>;
  if (!me) return <Welcome />;
  return (
    <AppShell
      padding={{ base: 'md', sm: 'xl' }}
      header={{ height: 64 }}
      navbar={{ width: 264, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      layout="alt"
    >
      <a className={classes.skip} href="#content">
        {t('app.skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px={{ base: 'md', sm: 'xl' }} gap="sm" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('app.menu')} />
          <TopBar me={me} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} aria-label={t('app.menu')}>
        <SideBar me={me} onClose={close} />
      </AppShell.Navbar>
      <AppShell.Main className={classes.main}>
        <Box id="content" tabIndex={-1} maw={1440} mx="auto">
          <Outlet />
        </Box>
      </AppShell.Main>
      <BottomBar me={me} />
      <SessionEnded />
      <LiveConnection />
    </AppShell>
  );
}
