import { Avatar, Box, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../session/session.ts';
import { useOpenTasks } from '../inbox/use-inbox.ts';
import { initials } from '../parts/initials.ts';
import { type Place, placesOf } from './places.ts';
import classes from './shell.module.css';
import { SignOut } from '../session/sign-out.tsx';

/** The places by work; what waits in the inbox is counted at its name. */
export function SideBar({ me, onClose }: { me: Me; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/" className={classes.brand} style={{ color: '#fff', textDecoration: 'none' }} onClick={onClose}>
        <img src="/branding/emblem.svg" alt="" width={32} height={32} />
        <Box>
          <Text ff="headings" fw={700} fz="lg" lh={1.2}>
            {t('app.name')}
          </Text>
          <Text fz="xs" c="#b9c3dc">
            {me.agencyName}
          </Text>
        </Box>
      </Link>
      {placesOf(me).map(({ word, places }) => (
        <Box key={word ?? 'work'} component="section" aria-label={word && t(`place.${word}`)}>
          {word && <p className={classes.section}>{t(`place.${word}`)}</p>}
          {places.map((place) => (
            <PlaceLink key={place.to} place={place} onClick={onClose} />
          ))}
        </Box>
      ))}
      <Box className={classes.person}>
        <Group wrap="nowrap" gap="sm">
          <Avatar radius="xl" color="blue" variant="filled" aria-hidden>
            {initials(me.name)}
          </Avatar>
          <Box style={{ minWidth: 0 }}>
            <Text fw={600} truncate>
              {me.name}
            </Text>
            <SignOut />
          </Box>
        </Group>
      </Box>
    </>
  );
}

function PlaceLink({ place: { to, word, icon: Icon }, onClick }: { place: Place; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Link to={to} className={classes.place} activeProps={{ 'data-active': true }} onClick={onClick}>
      <Icon size={20} aria-hidden />
      {t(`place.${word}`)}
      {to === '/inbox' && <InboxCount />}
    </Link>
  );
}

function InboxCount() {
  const { t } = useTranslation();
  const { data } = useOpenTasks();
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  const shown = data!.after === null ? String(count) : `${count}+`;
  return (
    <span className={classes.count} aria-label={t('inbox.waiting', { count })}>
      {shown}
    </span>
  );
}
