import { expect, it } from 'vitest';
import { comparePerson, contradicts } from '../../../domain/registry/compare-person.ts';
import { differenceFieldNames, differenceFields } from '../../../domain/registry/difference-field.ts';
import { needsPeople, registryFaultCodes, registryFaultNames } from '../../../domain/registry/registry-fault-code.ts';
import { refuseDecision } from '../../../domain/registry/registry-refusals.ts';

const ours = { unit: 'DKPP', position: 'pengadministrasi', rank: 'III/b', retirement: '2043-02-01' };

it('lists what the registry says otherwise, and nothing that it does not say', () => {
  expect(comparePerson(ours, { ...ours, rank: 'III/c' }, { owed: false })).toEqual([
    { field: 'rank', ours: 'III/b', theirs: 'III/c' },
  ]);
  expect(comparePerson(ours, {}, { owed: false })).toEqual([]);
  expect(comparePerson({}, { 'tmt-pns': '2011-01-01' }, { owed: false })).toEqual([
    { field: 'tmt-pns', ours: undefined, theirs: '2011-01-01' },
  ]);
});

it('does not call a post different that the registry has not been told of yet', () => {
  const theirs = { ...ours, unit: 'SETDA', rank: 'III/a' };
  expect(comparePerson(ours, theirs, { owed: true }).map(({ field }) => field)).toEqual(['rank']);
  expect(comparePerson(ours, theirs, { owed: false }).map(({ field }) => field)).toEqual(['unit', 'rank']);
});

it('knows when the registry contradicts itself', () => {
  const main = { unit: 'DKPP', since: '2022-06-01' };
  expect(contradicts(main, { unit: 'SETDA', since: '2022-06-01' })).toBe(true);
  expect(contradicts(main, { unit: 'DKPP', since: '2023-06-01' })).toBe(true);
  expect(contradicts(main, main)).toBe(false);
  expect(contradicts(main, undefined)).toBe(false);
  expect(contradicts(main, { unit: undefined, since: '2022-06-01' })).toBe(false);
});

it('lets each difference be decided once, and takes over only what is no result of a computation', () => {
  const open = { state: 'open', field: 'rank', ours: 'III/b', theirs: 'III/c' } as const;
  expect(refuseDecision(open, 'take-theirs')).toBeUndefined();
  expect(refuseDecision({ ...open, state: 'refused' }, 'keep-ours')).toMatchObject({
    code: 'registry-difference-decided',
  });
  expect(refuseDecision({ ...open, state: 'gone' }, 'keep-ours')).toMatchObject({ code: 'registry-difference-gone' });
  for (const field of ['retirement', 'answer'] as const) {
    expect(refuseDecision({ ...open, field }, 'take-theirs')).toMatchObject({ code: 'registry-difference-not-taken' });
    expect(refuseDecision({ ...open, field }, 'keep-ours')).toBeUndefined();
  }
});

it('has words in both languages for every field and every fault', () => {
  for (const text of [
    ...differenceFields.map((field) => differenceFieldNames[field]),
    ...Object.values(registryFaultNames),
  ])
    expect(text.id.length * text.en.length).toBeGreaterThan(0);
  expect(registryFaultCodes.filter(needsPeople)).toContain('registry-contradiction');
  expect(registryFaultCodes.filter(needsPeople)).not.toContain('registry-refuses-us');
  expect(needsPeople('registry-timeout')).toBe(false);
});
