import type { Competency } from '../personnel/competency.ts';
import type { Text } from '../text.ts';

/** Names of the competencies (PermenPANRB 38/2017). */
export const competencyLabels: Readonly<Record<Competency, Text>> = {
  integritas: { id: 'integritas', en: 'integrity' },
  kerjasama: { id: 'kerja sama', en: 'cooperation' },
  komunikasi: { id: 'komunikasi', en: 'communication' },
  orientasiPadaHasil: { id: 'orientasi pada hasil', en: 'result orientation' },
  pelayananPublik: { id: 'pelayanan publik', en: 'public service' },
  pengembanganDiriDanOrla: { id: 'pengembangan diri dan orang lain', en: 'developing oneself and others' },
  mengelolaPerubahan: { id: 'mengelola perubahan', en: 'managing change' },
  pengambilanKeputusan: { id: 'pengambilan keputusan', en: 'decision making' },
  perekatBangsa: { id: 'perekat bangsa', en: 'national cohesion' },
};
