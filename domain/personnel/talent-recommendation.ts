import type { Text } from '../text.ts';
import type { TalentBox } from './talent-box.ts';

/** What the nine-box scheme advises for each box (practice under PermenPANRB 3/2020); advice, never a decision. */
export const talentRecommendations: Record<TalentBox, Text> = {
  9: {
    id: 'Promosikan dan pertahankan, masukkan kelompok suksesi instansi atau nasional, beri penghargaan',
    en: 'Promote and retain, place in the agency or national succession pool, reward',
  },
  8: {
    id: 'Pertahankan, masukkan kelompok suksesi, rotasi atau perluasan tugas, bimbingan kinerja',
    en: 'Retain, place in the succession pool, rotate or enlarge the job, coach performance',
  },
  7: {
    id: 'Pertahankan, masukkan kelompok suksesi, rotasi atau pengayaan tugas, pengembangan kompetensi, tugas belajar',
    en: 'Retain, place in the succession pool, rotate or enrich the job, develop, study assignment',
  },
  6: { id: 'Tempatkan pada jabatan yang sesuai, bimbingan kinerja, konseling', en: 'Place suitably, coach, counsel' },
  5: {
    id: 'Tempatkan pada jabatan yang sesuai, bimbingan kinerja, pengembangan',
    en: 'Place suitably, coach, develop',
  },
  4: { id: 'Rotasi, pengembangan kompetensi', en: 'Rotate, develop' },
  3: {
    id: 'Bimbingan kinerja, konseling, pengembangan kompetensi, penempatan yang sesuai',
    en: 'Coach, counsel, develop, place suitably',
  },
  2: { id: 'Bimbingan kinerja, pengembangan kompetensi, penempatan yang sesuai', en: 'Coach, develop, place suitably' },
  1: { id: 'Proses sesuai ketentuan peraturan perundang-undangan', en: 'Handle as the regulations require' },
};
