import type { Competency } from '../personnel/competency.ts';
import type { Text } from '../text.ts';

export interface Course {
  readonly code: string;
  readonly title: Text;
  /** Jam pelajaran, the civil service's hour of training; 20 a year are owed (PP 11/2017 art 203). */
  readonly hours: number;
}

/** One course for each competency of PermenPANRB 38/2017. */
export const courseCatalogue: Readonly<Record<Competency, Course>> = {
  integritas: course('INT', 20, 'Integritas dan etika ASN', 'Integrity and ethics in the civil service'),
  kerjasama: course('KSM', 16, 'Kerja sama tim lintas unit', 'Teamwork across units'),
  komunikasi: course(
    'KOM',
    20,
    'Komunikasi efektif dan penulisan naskah dinas',
    'Effective communication and official writing',
  ),
  orientasiPadaHasil: course('OPH', 24, 'Perencanaan dan pengendalian program', 'Planning and control of programmes'),
  pelayananPublik: course('YAN', 20, 'Pelayanan publik prima', 'Excellence in public service'),
  pengembanganDiriDanOrla: course('PDO', 24, 'Pembinaan dan pengembangan pegawai', 'Coaching and developing people'),
  mengelolaPerubahan: course(
    'PER',
    24,
    'Manajemen perubahan dan inovasi daerah',
    'Change management and regional innovation',
  ),
  pengambilanKeputusan: course(
    'KEP',
    32,
    'Analisis kebijakan dan pengambilan keputusan',
    'Policy analysis and decision-making',
  ),
  perekatBangsa: course('PKB', 16, 'Wawasan kebangsaan dan keberagaman', 'National cohesion and diversity'),
};

function course(code: string, hours: number, id: string, en: string): Course {
  return { code, hours, title: { id, en } };
}
