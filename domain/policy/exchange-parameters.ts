import { exchangeFloors } from '../exchange/exchange-floor.ts';
import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** What a voluntary rotation is held to (F45); published with the round, before anybody states a wish. */
export const exchangeParameters = {
  'exchange.floor': {
    kind: 'choice',
    default: 'published',
    choices: exchangeFloors,
    about: {
      id: 'Ambang rotasi sukarela: setara pejabat sekarang, batas minimum yang diumumkan, atau syarat wajib saja.',
      en: 'Floor of voluntary rotation: as fit as the present holder, a published minimum, or the legal gates alone.',
    },
  },
  'exchange.minimumFit': count(
    500,
    0,
    1000,
    'Kecocokan minimum rotasi sukarela, per mil, tanpa kriteria keinginan.',
    'Least fit in voluntary rotation, per mille, the criterion wish left out.',
    { unit: 'points' },
  ),
} as const satisfies Record<string, PolicyParameter>;
