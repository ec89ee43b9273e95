import type { Scope } from '../personnel/scope.ts';
import type { Text } from '../text.ts';

export interface DecidingAuthority {
  label: Text;
  basis: string;
}

const appointing: Text = { id: 'Pejabat Pembina Kepegawaian (PPK)', en: 'Appointing authority (PPK)' };

/** Who decides on a move, by its scope (PP 11/2017 art 191–195); the appointing authority then appoints to the post. */
export const decidingAuthorities: Readonly<Record<Scope, DecidingAuthority>> = {
  'intra-agency': { label: appointing, basis: 'PP 11/2017 pasal 191' },
  'inter-regency-same-province': { label: { id: 'Gubernur', en: 'Governor' }, basis: 'PP 11/2017 pasal 192' },
  'inter-province': {
    label: { id: 'Menteri Dalam Negeri', en: 'Minister of Home Affairs' },
    basis: 'PP 11/2017 pasal 193',
  },
  'region-central': { label: { id: 'Kepala BKN', en: 'Head of BKN' }, basis: 'PP 11/2017 pasal 194' },
  'inter-central': { label: { id: 'Kepala BKN', en: 'Head of BKN' }, basis: 'PP 11/2017 pasal 195' },
  'overseas-mission': { label: appointing, basis: 'Peraturan BKN 5/2019' },
};
