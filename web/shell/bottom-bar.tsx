import { Box } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../session/session.ts';
import { placesOf } from './places.ts';
import classes from './shell.module.css';

const mostPlaces = 4;

/** On a phone the first four places lie under the thumb. */
export function BottomBar({ me }: { me: Me }) {
  const { t } = useTranslation();
  const places = placesOf(me)
    .flatMap((section) => section.places)
    .slice(0, mostPlaces);
  return (
    <Box component="nav" className={classes.bottom} hiddenFrom="sm" aria-label={t('app.quick')}>
      {places.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} className={classes.bottomPlace} activeProps={{ 'data-active': true }}>
          <Icon size={22} aria-hidden />
          {t(`place.${word}`)}
        </Link>
      ))}
    </Box>
  );
}
