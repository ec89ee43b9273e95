import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../parts/dates.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { useMe } from '../session/session.ts';
import { ChangeForm } from './change-form.tsx';
import { ParameterHistory } from './parameter-history.tsx';
import { comingChange, type Parameter } from './policy-filter.ts';
import { useValueWords } from './value-words.ts';

/** One parameter: its value today, what is announced, its history, and for who may, a change with its preview. */
export function ParameterPage({ parameter, today }: { parameter: Parameter; today: string }) {
  const { t } = useTranslation();
  const say = useValueWords();
  const { data: me } = useMe();
  const coming = comingChange(parameter, today);
  const { about, kind, legalBasis, key } = parameter;
  return (
    <>
      <Anchor component={Link} to="/policy" fz="sm">
        {t('policy.all')}
      </Anchor>
      <PageTitle
        title={kind === 'weights' ? about : `${about.replace(/\.$/, '')}: ${say(parameter.now, parameter)}`}
        under={[
          coming && t('policy.from', { value: say(coming.value, parameter), date: shortDate(coming.startsOn) }),
          legalBasis ?? t('policy.free'),
          t('policy.default', { value: say(parameter.default, parameter) }),
          key,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Stack gap="lg">
        {me?.actions.includes('policy.change') && <ChangeForm parameter={parameter} today={today} />}
        <ParameterHistory
          parameter={parameter}
          today={today}
          mayWithdraw={me?.actions.includes('policy.change') ?? false}
        />
      </Stack>
    </>
  );
}
