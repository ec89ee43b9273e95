import { IconCircleCheck, IconPencil, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GetRotationBatchesIdResponse } from '../client/types.gen.ts';
import { StateBadge } from '../parts/state-badge.tsx';

export type Batch = GetRotationBatchesIdResponse;

const looks = {
  draft: { colour: 'gray', icon: IconPencil },
  committing: { colour: 'blue', icon: IconPlayerPlay },
  paused: { colour: 'amber', icon: IconPlayerPause },
  committed: { colour: 'green', icon: IconCircleCheck },
} as const;

/** How far a batch is, in colour, sign and word. */
export function BatchState({ state }: { state: Batch['state'] }) {
  const { t } = useTranslation();
  const { colour, icon: Icon } = looks[state];
  return (
    <StateBadge colour={colour} icon={Icon}>
      {t(`rotation.state.${state}`)}
    </StateBadge>
  );
}
