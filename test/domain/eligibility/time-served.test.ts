import { describe, expect, test } from 'vitest';
import { served } from '../../../domain/eligibility/experience.ts';
import type { PositionSpell } from '../../../domain/eligibility/facts.ts';
import type { PositionClass } from '../../../domain/personnel/position-class.ts';

function spell(positionClass: PositionClass, from: string, to: string | null = null): PositionSpell {
  return { positionClass, from, to, relevance: 'related' };
}

describe('time served', () => {
  const all = () => true;
  test('adds scattered spells, 30 days to a month', () => {
    const spells = [spell('pelaksana', '2020-01-01', '2020-03-16'), spell('pengawas', '2021-01-01', '2021-01-16')];
    expect(served(spells, all, '2026-01-01')).toEqual({ months: 3, days: 0 });
  });
  test('counts overlapping and touching spells once', () => {
    const spells = [
      spell('pelaksana', '2020-06-01', '2021-01-01'),
      spell('pelaksana', '2020-01-01', '2020-09-01'),
      spell('pelaksana', '2021-01-01', '2021-01-02'),
    ];
    expect(served(spells, all, '2026-01-01')).toEqual({ months: 12, days: 1 });
  });
  test('does not make a month of 30 days in a month of 31', () => {
    expect(served([spell('pelaksana', '2022-09-02')], all, '2026-09-01')).toEqual({ months: 47, days: 30 });
  });
  test('stops at the day asked for', () => {
    expect(served([spell('pelaksana', '2025-01-01'), spell('pelaksana', '2027-01-01')], all, '2026-01-01').months).toBe(
      12,
    );
  });
});
