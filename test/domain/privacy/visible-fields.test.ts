import { describe, expect, it } from 'vitest';
import { guardedFields, maySee, viewers } from '../../../domain/privacy/visible-fields.ts';

/** Field → who sees it, written out a second time by hand: a change of the table has to be meant. */
const weighers = [
  'hr-officer',
  'hr-admin',
  'panel-member',
  'panel-chair',
  'authorized-official',
  'appointing-authority',
  'auditor',
];
const expected: Record<(typeof guardedFields)[number], string[]> = {
  discipline: ['hr-officer', 'hr-admin', 'inspectorate-officer', 'auditor'],
  'discipline-finding': [...weighers, 'concerned'],
  scores: [...weighers, 'concerned'],
  reasons: [...weighers, 'concerned'],
  potential: [...weighers, 'concerned'],
  'talent-box': [...weighers, 'concerned'],
  minutes: [...weighers, 'involved'],
  votes: [...weighers, 'involved'],
  'vote-reasons': weighers,
};

describe('visible fields', () => {
  for (const field of guardedFields)
    it(`${field}: is seen by those named and by nobody else`, () => {
      const seen = viewers.filter((viewer) => maySee(field, [viewer]));
      expect([...seen].sort()).toEqual([...expected[field]].sort());
    });

  it('show nothing to somebody who reads as nothing, and the most to several roles', () => {
    expect(guardedFields.filter((field) => maySee(field, []))).toEqual([]);
    expect(maySee('discipline', ['operator', 'auditor'])).toBe(true);
  });
});
