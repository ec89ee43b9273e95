import { Badge } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconListCheck,
  IconSpeakerphone,
  IconUserCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GetVacanciesResponse } from '../client/types.gen.ts';

export type VacancyLine = GetVacanciesResponse['items'][number];

const looks = {
  opened: { colour: 'gray', icon: IconCircleDashed },
  published: { colour: 'amber', icon: IconSpeakerphone },
  shortlisted: { colour: 'amber', icon: IconListCheck },
  nominated: { colour: 'blue', icon: IconUserCheck },
  filled: { colour: 'green', icon: IconCircleCheck },
  over: { colour: 'gray', icon: IconCircleX },
} as const;

/** How far a vacancy is, in colour, sign and word. */
export function VacancyState({ vacancy: { state, outcome } }: { vacancy: Pick<VacancyLine, 'state' | 'outcome'> }) {
  const { t } = useTranslation();
  const look = looks[state === 'closed' ? (outcome === 'filled' ? 'filled' : 'over') : state];
  return (
    <Badge
      variant="light"
      color={look.colour}
      radius="sm"
      size="lg"
      tt="none"
      fw={600}
      leftSection={<look.icon size={16} aria-hidden />}
      style={{ flex: 'none' }}
    >
      {state === 'closed' && outcome ? t(`vacancy.outcome.${outcome}`) : t(`vacancy.state.${state}`)}
    </Badge>
  );
}
