import type { PublicDecree } from '../../db/decree/find-public-decree.ts';
import type { Text } from '../../domain/text.ts';
import type { Language } from '../http/language.ts';

const states: Readonly<Record<PublicDecree['state'], Text>> = {
  valid: { id: 'Berlaku', en: 'Valid' },
  corrected: {
    id: 'Berlaku dengan ralat; baca surat ralatnya',
    en: 'Valid as corrected; read its letter of correction',
  },
  replaced: { id: 'Digantikan keputusan lain', en: 'Replaced by another decree' },
  rescinded: { id: 'Dicabut', en: 'Rescinded' },
};

const subject: Text = {
  id: 'Mutasi Pegawai Negeri Sipil dalam jabatan',
  en: 'Transfer of civil servants between posts',
};

/** Number, date, kind, agency and state: what a letter register shows, and no person (UU 27/2022; UU 14/2008 art 17h). */
export function showPublicDecree(decree: PublicDecree, language: Language) {
  return { ...decree, subject: subject[language], stateText: states[decree.state][language] };
}
