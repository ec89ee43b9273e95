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
  'reasons-owed': { id: 'Sebutkan alasannya.', en: 'Say why.' },
  'missing-documents-named': { id: 'Sebutkan dokumen yang kurang.', en: 'Name the missing documents.' },
};
