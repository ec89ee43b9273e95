import { Avatar, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import { initials } from '../../parts/initials.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { VerdictBadge } from '../verdict-badge.tsx';
import { dissentsOf, leavesOf, type Motion, type Seat, seatsOf, type Session, votesOf } from './protocol.ts';

/** One session: seats and quorum, and once it is closed the votes with their reasons and who dissents. */
export function SessionCard({ session, motions }: { session: Session; motions: Motion[] }) {
  const { t } = useTranslation();
  const seats = seatsOf(session);
  const present = seats.filter((seat) => seat.present).length;
  const met = present >= session.quorum;
  const when = session.heldAt && t('deliberation.held', { at: dateAndTime(session.heldAt), place: session.place });
  return (
    <Card
      title={
        session.advice
          ? t(`deliberation.advice.${session.advice}`)
          : t(`deliberation.phase.${session.phase}`, { number: session.session })
      }
      under={[t('deliberation.session', { number: session.session }), when].filter(Boolean).join(' · ')}
      aside={
        <VerdictBadge verdict={met ? 'pass' : session.phase === 'closed' ? 'block' : 'unknown'}>
          {t('deliberation.quorum', { present, seats: seats.length, quorum: session.quorum })}
        </VerdictBadge>
      }
    >
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {seats.map((seat) => (
            <SeatLine key={seat.seat} seat={seat} closed={session.phase === 'closed'} />
          ))}
          {leavesOf(session).map(({ seat, name, ground }) => (
            <Group key={`${seat}${name}`} component="li" gap="sm" wrap="nowrap">
              <Avatar radius="xl" aria-hidden>
                {initials(name)}
              </Avatar>
              <div>
                <Text td="line-through">{name}</Text>
                <Text fz="sm" c="var(--quiet)">
                  {t(`deliberation.left.${ground}`)}
                </Text>
              </div>
            </Group>
          ))}
        </SimpleGrid>
        <Votes session={session} motions={motions} />
        {dissentsOf(session).map(({ seat, name, text }) => (
          <div key={seat}>
            <Text fw={600}>{t('deliberation.dissent', { name })}</Text>
            <Text>{text}</Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}

function SeatLine({ seat: { name, chair, present, voted }, closed }: { seat: Seat; closed: boolean }) {
  const { t } = useTranslation();
  const state = voted ? 'voted' : present ? 'present' : closed ? 'absent' : 'awaited';
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <Avatar radius="xl" aria-hidden>
        {name && initials(name)}
      </Avatar>
      <div>
        <Text fw={600}>{name ?? t('deliberation.empty')}</Text>
        {chair && (
          <Text fz="sm" c="var(--quiet)">
            {t('deliberation.chair')}
          </Text>
        )}
        <VerdictBadge verdict={voted ? 'pass' : present ? 'unknown' : 'not-applicable'}>
          {t(`deliberation.seat.${state}`)}
        </VerdictBadge>
      </div>
    </Group>
  );
}

const colours = { favour: 'pass', against: 'block', abstain: 'not-applicable' } as const;

function Votes({ session, motions }: { session: Session; motions: Motion[] }) {
  const { t } = useTranslation();
  const votes = votesOf(session);
  if (votes.length === 0) return null;
  return (
    <WideTable label={t('deliberation.votes')} minWidth={520}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('deliberation.member')}</Table.Th>
          {motions.length > 1 && <Table.Th>{t('deliberation.motion')}</Table.Th>}
          <Table.Th>{t('deliberation.vote')}</Table.Th>
          <Table.Th>{t('deliberation.reasons')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {votes.map(({ seat, name, motion, choice, reasons }) => (
          <Table.Tr key={`${seat}-${motion}`} style={{ verticalAlign: 'top' }}>
            <Table.Td>{name}</Table.Td>
            {motions.length > 1 && <Table.Td>{motion}</Table.Td>}
            <Table.Td>
              <VerdictBadge verdict={colours[choice]}>{t(`form.options.${choice}`)}</VerdictBadge>
            </Table.Td>
            <Table.Td>{reasons ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
