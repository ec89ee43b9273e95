import type { Text } from '../text.ts';
import type { DemotionGround } from './demotion-ground.ts';

export const demotionGroundLabels: Record<DemotionGround, Text> = {
  discipline: { id: 'hukuman disiplin (PP 94/2021)', en: 'a disciplinary sanction (PP 94/2021)' },
  'failed-performance': { id: 'kinerja yang tidak mencapai target', en: 'work that missed its targets' },
  restructuring: { id: 'penataan organisasi', en: 'restructuring of the organisation' },
  'own-request': { id: 'permintaan Anda sendiri', en: 'your own request' },
};
