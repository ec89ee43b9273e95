import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

export const r07 = defineRule({
  id: 'R07',
  version: 1,
  title: { id: 'Tidak sedang diproses atau menjalani hukuman disiplin', en: 'No discipline case open or being served' },
  legalBasis: 'Peraturan BKN 5/2019; PP 94/2021',
  reads: ['disciplineCases', 'disciplinaryDemotion', 'direction'],
  find({ disciplineCases, disciplinaryDemotion, direction }) {
    // The demotion carries out the sanction itself (PP 94/2021 art 8), so the sanction cannot stand in its way.
    if (disciplinaryDemotion && direction === 'demotion') {
      return notApplicable(
        'Penurunan jabatan ini melaksanakan hukuman disiplin.',
        'This demotion carries out a disciplinary sanction.',
      );
    }
    if (isUnknown(disciplineCases)) return missing('disciplineCases');
    const inProcess = disciplineCases.value.some((found) => found.status === 'in-process');
    const serving = disciplineCases.value.some((found) => found.status === 'serving');
    if (inProcess || serving) {
      return {
        verdict: 'block',
        value: inProcess ? { id: 'sedang diproses', en: 'in process' } : { id: 'sedang dijalani', en: 'being served' },
        explanation: inProcess
          ? {
              id: 'Pegawai sedang dalam proses hukuman disiplin.',
              en: 'A discipline case against the employee is in process.',
            }
          : {
              id: 'Pegawai sedang menjalani hukuman disiplin.',
              en: 'The employee is serving a disciplinary sanction.',
            },
        cure: {
          id: 'Ajukan lagi setelah proses atau hukuman disiplin selesai.',
          en: 'Submit again when the case or the sanction has ended.',
        },
      };
    }
    return {
      verdict: 'pass',
      value: { id: 'tidak ada', en: 'none' },
      explanation: {
        id: 'Tidak ada proses atau hukuman disiplin yang berjalan.',
        en: 'No discipline case or sanction is running.',
      },
    };
  },
});
