import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r09 = defineRule({
  id: 'R09',
  version: 1,
  title: { id: 'Tidak tugas belajar atau ikatan dinas', en: 'No study assignment or service bond' },
  legalBasis: 'Peraturan BKN 5/2019',
  reads: ['studyAssignment', 'serviceBond'],
  find({ studyAssignment, serviceBond }) {
    if (!isUnknown(studyAssignment) && studyAssignment.value) {
      return {
        verdict: 'block',
        value: { id: 'tugas belajar', en: 'study assignment' },
        explanation: { id: 'Pegawai sedang tugas belajar.', en: 'The employee is on a study assignment.' },
        cure: { id: 'Ajukan lagi setelah tugas belajar selesai.', en: 'Submit again when the assignment has ended.' },
      };
    }
    if (!isUnknown(serviceBond) && serviceBond.value) {
      return {
        verdict: 'block',
        value: { id: 'ikatan dinas', en: 'service bond' },
        explanation: { id: 'Pegawai masih terikat ikatan dinas.', en: 'The employee is still under a service bond.' },
        cure: { id: 'Ajukan lagi setelah ikatan dinas berakhir.', en: 'Submit again when the bond has ended.' },
      };
    }
    if (isUnknown(studyAssignment)) return missing('studyAssignment');
    if (isUnknown(serviceBond)) return missing('serviceBond');
    return {
      verdict: 'pass',
      value: { id: 'tidak ada', en: 'none' },
      explanation: { id: 'Tidak ada tugas belajar atau ikatan dinas.', en: 'No study assignment and no service bond.' },
    };
  },
});
