import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { csrfToken } from './session.ts';

/** A plain form, so that the browser follows to the issuer and ends the session there too; drafts go with the storage. */
export function SignOut() {
  const { t } = useTranslation();
  return (
    <form method="post" action="/logout">
      <input type="hidden" name="csrfToken" value={csrfToken() ?? ''} />
      <UnstyledButton type="submit" fz="xs" c="#c9d3ea" td="underline" mih={24}>
        {t('session.signOut')}
      </UnstyledButton>
    </form>
  );
}
