import { Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDeliberationOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';
import { MinutesCard } from '../deliberation/minutes-card.tsx';
import { PanelActs } from '../deliberation/panel-acts.tsx';
import { motionsOf } from '../deliberation/protocol.ts';
import { SessionCard } from '../deliberation/session-card.tsx';

/** The panel's room: who sits and is there, what is put to the vote, and once closed who voted how and why; sealed with its hash. */
export function Deliberation({ file }: { file: CaseFile }) {
  const { concerned } = useMay(file);
  // The panel speaks as one to the person (F64).
  return concerned ? <Advice file={file} /> : <Room file={file} />;
}

function Room({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const path = { caseNumber: file.caseNumber };
  const { data, error } = useQuery(getCasesCaseNumberDeliberationOptions({ path }));
  const { may } = useMay(file);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={8} />;
  const motions = motionsOf(data.motions);
  return (
    <Stack>
      {data.sealed && may('minutes.read') && <MinutesCard caseNumber={file.caseNumber} />}
      {motions.length > 0 && (
        <Card title={t('deliberation.motions', { count: motions.length })}>
          <List type="ordered">
            {motions.map(({ motion, title, reason }) => (
              <List.Item key={motion}>
                <Text fw={600}>{title}</Text>
                {reason && <Text fz="sm">{reason}</Text>}
              </List.Item>
            ))}
          </List>
        </Card>
      )}
      {data.sessions.toReversed().map((session) => (
        <SessionCard key={session.session} session={session} motions={motions} />
      ))}
      {!data.sealed && <PanelActs file={file} session={data.sessions.at(-1)} />}
    </Stack>
  );
}

function Advice({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <Stack>
      {file.deliberations.map(({ session, advice, concludedAt, seats }) => (
        <Card
          key={session}
          title={t(`deliberation.advice.${advice}`)}
          under={t('deliberation.concluded', { session, at: dateAndTime(concludedAt) })}
        >
          <Group>
            <Text>{t('deliberation.seats', { count: seats })}</Text>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
