import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GetBalanceResponse } from '../client/types.gen.ts';
import { StateBadge } from '../parts/state-badge.tsx';

export type BalanceLine = GetBalanceResponse['items'][number];

/** How a unit will stand in twelve months, in colour, sign and word. */
export function StaffingState({ line: { belowMinimum, projected, minimum, gap } }: { line: BalanceLine }) {
  const { t } = useTranslation();
  const [colour, Icon, words] =
    belowMinimum > 0
      ? (['red', IconCircleX, t('balance.short', { count: belowMinimum })] as const)
      : gap < 0
        ? (['gray', IconPlus, t('balance.over', { count: -gap })] as const)
        : gap === 0
          ? (['green', IconCircleCheck, t('balance.even')] as const)
          : projected === minimum
            ? (['amber', IconAlertTriangle, t('balance.atMinimum')] as const)
            : (['amber', IconAlertTriangle, t('balance.missing', { count: gap })] as const);
  return (
    <StateBadge colour={colour} icon={Icon}>
      {words}
    </StateBadge>
  );
}
