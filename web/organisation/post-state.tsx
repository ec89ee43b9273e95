import { Badge } from '@mantine/core';
import { IconBookmark, IconCircleDashed, IconLock, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks = {
  vacant: { colour: 'green', icon: IconCircleDashed },
  held: { colour: 'gray', icon: IconUser },
  reserved: { colour: 'amber', icon: IconBookmark },
  closed: { colour: 'gray', icon: IconLock },
} as const;

/** Whether a post may be filled, in colour, sign and word. */
export function PostState({ post }: { post: { vacant: boolean; closed: boolean; reserved: boolean } }) {
  const { t } = useTranslation();
  const state = post.closed ? 'closed' : post.reserved ? 'reserved' : post.vacant ? 'vacant' : 'held';
  const { colour, icon: Icon } = looks[state];
  return (
    <Badge
      variant="light"
      color={colour}
      radius="sm"
      tt="none"
      fw={600}
      leftSection={<Icon size={14} aria-hidden />}
      style={{ flex: 'none' }}
    >
      {t(`choose.state.${state}`)}
    </Badge>
  );
}
