import { expect, it } from 'vitest';
import { checklistOf } from '../../../domain/documents/document-checklist.ts';
import { directions } from '../../../domain/personnel/direction.ts';
import { initiators } from '../../../domain/personnel/initiator.ts';
import { type Scope, scopes } from '../../../domain/personnel/scope.ts';

const kindsOf = (...[scope, direction, initiator]: [Scope, 'lateral' | 'promotion', 'agency' | 'own-request']) =>
  checklistOf({ scope, direction, initiator })
    .filter(({ required }) => required)
    .map(({ kind }) => kind);

it('asks little inside an agency, and what Peraturan BKN 5/2019 lists between agencies', () => {
  expect(kindsOf('intra-agency', 'lateral', 'agency')).toEqual([]);
  expect(kindsOf('intra-agency', 'lateral', 'own-request')).toEqual(['D2']);
  expect(kindsOf('intra-agency', 'promotion', 'agency')).toEqual(['D7']);
  const bkn = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'];
  expect(kindsOf('inter-regency-same-province', 'lateral', 'agency')).toEqual(bkn);
  expect(kindsOf('inter-province', 'lateral', 'own-request')).toEqual([...bkn, 'D10']);
});

it('has each kind once on every route, with issuer and basis; D5 and D8 are signed by leadership', () => {
  for (const scope of scopes)
    for (const direction of directions)
      for (const initiator of initiators) {
        const lines = checklistOf({ scope, direction, initiator });
        expect(new Set(lines.map(({ kind }) => kind)).size).toBe(lines.length);
        for (const line of lines) {
          expect(line.basis).not.toBe('');
          expect(line.leadershipSigned ?? false).toBe(line.kind === 'D5' || line.kind === 'D8');
        }
      }
});
