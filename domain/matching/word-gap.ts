import { assertNever } from '../assert-never.ts';
import type { Text } from '../text.ts';
import { courseCatalogue } from '../training/course-catalogue.ts';
import type { MatchGap } from './match-gap.ts';

/** A gap in words: how far it is, and what closes it (F38). */
export function wordGap(gap: MatchGap): { gap: Text; closes: Text } {
  const { criterion, has, needs, distance } = gap;
  switch (criterion) {
    case 'job-person-match': {
      const course = courseCatalogue[gap.competency!];
      return {
        gap: {
          id: `Kompetensi ${gap.competency}: tingkat ${has} dari ${needs}, kurang ${distance}.`,
          en: `Competency ${gap.competency}: level ${has} of ${needs}, ${distance} short.`,
        },
        closes: {
          id: `Pelatihan ${course.code} "${course.title.id}" (${course.hours} JP), lalu penilaian ulang.`,
          en: `Course ${course.code} "${course.title.en}" (${course.hours} hours), then a new assessment.`,
        },
      };
    }
    case 'performance':
      return {
        gap: { id: 'Predikat kinerja dua tahun belum keduanya Sangat Baik.', en: 'Not both ratings are Very good.' },
        closes: {
          id: 'Predikat Sangat Baik pada evaluasi tahunan berikutnya.',
          en: 'Very good in the next annual evaluations.',
        },
      };
    case 'experience':
      return {
        gap: {
          id: `Pengalaman di bidang jabatan ini ${has} bulan dari ${needs}.`,
          en: `Experience in the field of the post: ${has} months of ${needs}.`,
        },
        closes: {
          id: `${distance} bulan lagi di bidang ini, atau lengkapi riwayat jabatan.`,
          en: `${distance} more months in the field, or a completed position history.`,
        },
      };
    case 'education':
      return {
        gap: { id: 'Pendidikan memenuhi syarat, tidak melebihinya.', en: 'The education meets the post and no more.' },
        closes: { id: 'Jenjang pendidikan di atas syarat jabatan.', en: 'A degree above the least the post asks for.' },
      };
    case 'talent':
      return {
        gap: { id: `Kotak talenta ${has || 'belum ada'} dari 9.`, en: `Talent box ${has || 'not known'} of 9.` },
        closes: { id: 'Pemetaan talenta berikutnya.', en: 'The next talent mapping.' },
      };
    case 'tenure':
      return {
        gap: {
          id: `Masa dalam jabatan sekarang ${has} hari dari ${needs}.`,
          en: `In the present post for ${has} days of ${needs}.`,
        },
        closes: { id: 'Waktu saja.', en: 'Time alone.' },
      };
    case 'wish':
      return {
        gap: { id: 'Jabatan ini bukan keinginan pertama pegawai.', en: "The post is not the employee's first wish." },
        closes: { id: 'Pegawai menyatakan keinginannya sendiri.', en: 'The employee states it of their own will.' },
      };
    default:
      return assertNever(criterion);
  }
}
