import { assertNever } from '../assert-never.ts';
import type { ConsiderationKind } from '../external-consideration/consideration-kind.ts';
import type { Scope } from '../personnel/scope.ts';

/**
 * Whom the route of a case asks outside, in order, before the appointing authority decides (PP 11/2017 art 191–195;
 * Permendagri 58/2019 art 3). Nobody is inaugurated without the I-MUT recommendation (SE Kepala BKN 7/2024).
 */
export function considerationsOf(scope: Scope, inaugurated: boolean): ConsiderationKind[] {
  return [...byScope(scope), ...(inaugurated ? (['imut-recommendation'] as const) : [])];
}

function byScope(scope: Scope): readonly ConsiderationKind[] {
  switch (scope) {
    case 'intra-agency':
    case 'overseas-mission':
      return [];
    case 'inter-regency-same-province':
      return ['origin-authority-consent', 'technical-consideration', 'governor-decision'];
    case 'inter-province':
      return ['ministry-coordination', 'origin-authority-consent', 'technical-consideration', 'minister-decision'];
    case 'region-central':
    case 'inter-central':
      return ['origin-authority-consent', 'technical-consideration', 'bkn-head-decision'];
    default:
      return assertNever(scope);
  }
}
