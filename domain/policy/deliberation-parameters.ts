import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** How the panel is composed and decides, and how often it and the parties are asked. */
export const deliberationParameters = {
  'deliberation.seats': count(5, 1, 15, 'Jumlah anggota tim penilai kinerja.', 'Members of the performance panel.', {
    unit: 'people',
    basis: 'PP 11/2017 art 191',
  }),
  'deliberation.quorum': count(
    3,
    1,
    15,
    'Anggota yang harus memberi suara.',
    'Members who must vote for a valid session.',
    { unit: 'people', basis: 'PP 11/2017 art 191' },
  ),
  'deliberation.minimum': count(
    3,
    1,
    15,
    'Kursi terisi paling sedikit supaya tim sah bersidang.',
    'Fewest seats that must be held for the panel to sit at all.',
    { unit: 'people', basis: 'PP 11/2017 art 191' },
  ),
  'deliberation.substitutes': count(
    2,
    0,
    15,
    'Anggota pengganti yang ditetapkan bersama tim.',
    'Substitutes named together with the panel.',
    { unit: 'people', basis: 'PP 11/2017 art 191' },
  ),
  'deliberation.chairBreaksTies': count(
    0,
    0,
    1,
    'Suara seri: 1 diputus suara ketua, 0 disidangkan lagi.',
    "A tie: 1 is decided by the chair's vote, 0 leads to another session.",
    { unit: 'yes-no' },
  ),
  'deliberation.sessions': count(2, 1, 5, 'Sidang paling banyak per perkara.', 'Most sessions a case may have.'),
  'consultation.rounds': count(2, 1, 5, 'Putaran konsultasi paling banyak.', 'Most rounds of consultation.'),
} as const satisfies Record<string, PolicyParameter>;
