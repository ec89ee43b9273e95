import { Box, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.tsx';
import { useMe } from '../session/session.ts';
import { Absences } from './absences.tsx';
import { MailPreferences } from './mail-preferences.tsx';
import { MySessions } from './my-sessions.tsx';
import { OwnExport } from './own-export.tsx';
import { WhoLooked } from './who-looked.tsx';

/** What the service knows of oneself, who looked at it, and how one wants to be told (UU 27/2022). */
export function MyDataPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const may = (action: string) => me?.actions?.includes(action) ?? false;
  return (
    <Box maw={860} mx="auto">
      <PageTitle title={t('portal.dataTitle')} under={t('portal.dataUnder')} />
      <Stack gap="lg">
        {may('privacy.read-own-accesses') && <WhoLooked />}
        {may('privacy.export-own-data') && <OwnExport />}
        <MySessions />
        <MailPreferences />
        <Absences />
      </Stack>
    </Box>
  );
}
