import type { Text } from '../../domain/text.ts';

/** Sentences for rules that a form states itself, and for the commonest fault of all. */
export const ruleMessages: Readonly<Record<string, Text | undefined>> = {
  required: { id: 'Isian ini wajib diisi.', en: 'This field is required.' },
  'effective-date-owed': {
    id: 'Sebutkan tanggal mulai berlakunya.',
    en: 'Give the date on which the move takes effect.',
  },
  'post-with-refusal': {
    id: 'Penolakan tidak memutuskan jabatan. Hapus isian tentang jabatan.',
    en: 'A refusal decides on no post. Take what is said about a post out.',
  },
  'remedy-owed': {
    id: 'Bila keberatan dikabulkan, sebutkan tindak lanjutnya; bila ditolak, kosongkan.',
    en: 'Say what follows where the objection is upheld; leave it out where it is rejected.',
  },
  'remedy-post': {
    id: 'Sebutkan jabatan SK yang baru bila SK diubah; selain itu kosongkan.',
    en: 'Name the post of the new decree where the decree is changed; leave it out otherwise.',
  },
  'reasons-owed': { id: 'Sebutkan alasannya.', en: 'Say why.' },
  'missing-documents-named': { id: 'Sebutkan dokumen yang kurang.', en: 'Name the missing documents.' },
};
