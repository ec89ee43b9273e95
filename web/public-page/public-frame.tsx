import { Button, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../session/session.ts';
import { LanguageChoice, LookChoice } from '../shell/top-bar.tsx';
import classes from './public-page.module.css';

/** Around the public pages for who is not signed in: whose they are, language, look, and the way in. */
export function PublicFrame() {
  const { t } = useTranslation();
  return (
    <>
      <header className={classes.bar}>
        <Group justify="space-between" maw={1120} mx="auto" px={{ base: 'md', md: 'lg' }} py="sm" gap="sm">
          <Link to="/public" className={classes.link} style={{ textDecoration: 'none' }}>
            <Group gap="sm">
              <img src="/branding/emblem.svg" alt="" width={32} height={32} />
              <Text component="span" ff="headings" fw={700} fz="lg">
                {t('app.name')}
              </Text>
            </Group>
          </Link>
          <Group gap="sm">
            <Group component="nav" aria-label={t('publicPage.menu')} gap="md" visibleFrom="sm">
              <Link to="/public" hash="vacancies" className={classes.link}>
                {t('publicPage.menuVacancies')}
              </Link>
              <Link to="/public" hash="figures" className={classes.link}>
                {t('publicPage.menuFigures')}
              </Link>
              <Link to="/public" hash="verify" className={classes.link}>
                {t('publicPage.verify')}
              </Link>
            </Group>
            <LanguageChoice />
            <LookChoice />
            <Button component="a" href={signInAddress('/')} variant="white" className={classes.signIn}>
              {t('session.signIn')}
            </Button>
          </Group>
        </Group>
      </header>
      <main id="content">
        <Outlet />
      </main>
    </>
  );
}
