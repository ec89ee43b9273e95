import type { GetBalanceResponse } from '../client/types.gen.ts';

export type PositionClass = GetBalanceResponse['items'][number]['positionClass'];

/** The classes of positions, the highest first. */
export const positionClasses: PositionClass[] = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'pelaksana',
  'jf-ahli-utama',
  'jf-ahli-madya',
  'jf-ahli-muda',
  'jf-ahli-pertama',
  'jf-penyelia',
  'jf-mahir',
  'jf-terampil',
  'jf-pemula',
];

/** What the balance is narrowed to, as it stands in the address. */
export interface BalanceFilter {
  unit?: string | undefined;
  positionClass?: PositionClass | undefined;
  below?: true | undefined;
}

export function readBalanceFilter(search: Record<string, unknown>): BalanceFilter {
  return {
    ...(typeof search['unit'] === 'string' && { unit: search['unit'] }),
    ...(positionClasses.includes(search['positionClass'] as PositionClass) && {
      positionClass: search['positionClass'] as PositionClass,
    }),
    ...(search['below'] === true && { below: true as const }),
  };
}
