import { Anchor, Box } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.tsx';
import { VerifyDecree } from './verify-decree.tsx';

const route = getRouteApi('/public/decrees/$code');

/** Where the QR code of a decree leads. */
export function DecreePage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  return (
    <Box maw={720} mx="auto" px="md" py="xl">
      <PageTitle title={t('publicPage.decreeTitle')} />
      <VerifyDecree key={code} code={code} />
      <Anchor component={Link} to="/public" mt="lg" display="inline-block">
        {t('place.public')}
      </Anchor>
    </Box>
  );
}
