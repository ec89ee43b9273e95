import { workingDays } from '../calendar/span.ts';
import { after, count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** What is waited for outside the agency. */
export const externalParameters = {
  'consideration.expiresAfter': after(
    workingDays(30),
    'Jangka waktu permintaan kepada instansi luar; setelah itu diminta lagi.',
    'Period of a request to an authority outside; after it the request is made again.',
  ),
  'consideration.rounds': count(
    3,
    1,
    20,
    'Berapa kali permintaan yang tidak dijawab diajukan sebelum HR memutuskan kelanjutannya.',
    'How often a request that nobody answers is made before HR decides how to go on.',
  ),
  // Told by BKN in January 2026: approved by itself on the sixth working day.
  'consideration.imutAutoApprovalDays': count(
    6,
    0,
    60,
    'Hari kerja sampai I-MUT dianggap setuju; 0 berarti tidak pernah.',
    'Working days after which I-MUT counts as approved; 0 means never.',
    { unit: 'working-days', basis: 'BKN, 21 January 2026' },
  ),
} as const satisfies Record<string, PolicyParameter>;
