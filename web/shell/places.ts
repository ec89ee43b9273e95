import {
  IconAlertCircle,
  IconCalendar,
  IconChartLine,
  IconClipboardList,
  IconFileImport,
  IconFolders,
  IconGavel,
  IconHeart,
  IconHeartbeat,
  IconInbox,
  IconLayoutDashboard,
  IconScale,
  IconShieldCheck,
  IconSitemap,
  IconSofa,
  IconSwitchHorizontal,
  IconUser,
} from '@tabler/icons-react';
import type { Me } from '../session/session.ts';

type Icon = typeof IconInbox;

export interface Place {
  to: string;
  /** Key under `place` in the catalogue. */
  word: string;
  icon: Icon;
  /** The action of the table of rights that opens it: who may not do that is not shown the way. */
  action: string;
}

/** The side bar, by the work people do; each place is shown to whom the API would let in. */
export const sections: { word?: string; places: Place[] }[] = [
  {
    places: [
      { to: '/inbox', word: 'inbox', icon: IconInbox, action: 'task.inbox' },
      { to: '/my-case', word: 'myCase', icon: IconClipboardList, action: 'wish.own' },
      { to: '/wishes', word: 'wishes', icon: IconHeart, action: 'wish.own' },
      { to: '/dashboard', word: 'dashboard', icon: IconLayoutDashboard, action: 'dashboard.read' },
      { to: '/cases', word: 'cases', icon: IconFolders, action: 'case.list' },
      { to: '/vacancies', word: 'vacancies', icon: IconSofa, action: 'vacancy.read' },
      { to: '/rotation', word: 'rotation', icon: IconSwitchHorizontal, action: 'rotation.read' },
    ],
  },
  {
    word: 'organisation',
    places: [
      { to: '/organisation', word: 'chart', icon: IconSitemap, action: 'organisation.read-incumbents' },
      { to: '/balance', word: 'balance', icon: IconScale, action: 'balance.read' },
      { to: '/reviews', word: 'reviews', icon: IconChartLine, action: 'evaluation.read' },
      { to: '/import', word: 'import', icon: IconFileImport, action: 'import.run' },
      { to: '/policy', word: 'policy', icon: IconGavel, action: 'policy.read' },
      { to: '/calendar', word: 'calendar', icon: IconCalendar, action: 'calendar.load' },
    ],
  },
  {
    word: 'oversight',
    places: [
      { to: '/stuck', word: 'stuck', icon: IconAlertCircle, action: 'stuck-case.list' },
      { to: '/audit', word: 'audit', icon: IconShieldCheck, action: 'audit.list-checkpoints' },
      { to: '/system-health', word: 'health', icon: IconHeartbeat, action: 'health.report' },
      { to: '/my-data', word: 'myData', icon: IconUser, action: 'privacy.export-own-data' },
    ],
  },
];

/** What this person is shown of them. */
export function placesOf({ actions }: Me): typeof sections {
  const open = (place: Place) => actions.includes(place.action);
  return sections
    .map(({ places, ...section }) => ({ ...section, places: places.filter(open) }))
    .filter(({ places }) => places.length > 0);
}
