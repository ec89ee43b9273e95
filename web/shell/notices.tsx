import { ActionIcon, Indicator, Popover, Stack, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNotificationsOptions } from '../client/@tanstack/react-query.gen.ts';
import { dateAndTime } from '../parts/dates.ts';

/** What the person was told, newest first; a dot where something is unread. */
export function Notices() {
  const { t } = useTranslation();
  const { data } = useQuery({ ...getNotificationsOptions({ query: { limit: 10 } }), refetchInterval: 60_000 });
  const items = data?.items ?? [];
  const unread = items.filter(({ readAt }) => readAt === null).length;
  return (
    <Popover width={360} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('notices.title', { count: unread })}>
          <Indicator disabled={unread === 0} color="red">
            <IconBell aria-hidden />
          </Indicator>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          {items.length === 0 && <Text>{t('notices.none')}</Text>}
          {items.map((notice) => (
            <div key={notice.id}>
              <Text fw={notice.readAt === null ? 600 : 400}>{notice.subject}</Text>
              <Text fz="sm" c="var(--quiet)">
                {dateAndTime(notice.createdAt)}
              </Text>
            </div>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
