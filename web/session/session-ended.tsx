import { Button, Group, Modal, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionState, signInAddress } from './session.ts';

/** The session ran out on an open page. Drafts are kept in the browser, so signing in again loses nothing. */
export function SessionEnded() {
  const { t } = useTranslation();
  const ended = useSyncExternalStore(sessionState.subscribe, sessionState.hasEnded);
  return (
    <Modal opened={ended} onClose={() => undefined} withCloseButton={false} title={t('session.ended')} centered>
      <Text>{t('session.nothingLost')}</Text>
      <Group mt="md" justify="flex-end">
        <Button component="a" href={signInAddress()}>
          {t('session.signInAgain')}
        </Button>
      </Group>
    </Modal>
  );
}
