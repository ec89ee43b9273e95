import { expect, it } from 'vitest';
import { type KnownEntry, nextStep, type PositionEntry } from '../../../domain/registry/position-entry.ts';

const wanted: PositionEntry = {
  unit: 'BAPPEDA',
  kind: '4',
  position: 'penelaah',
  decree: '800/1',
  since: '2026-03-02',
};
const whole = (id: string): KnownEntry => ({ ...wanted, id });
const half = (id: string): KnownEntry => ({ ...wanted, id, unit: null, position: null });
const before: KnownEntry = { ...wanted, id: 'old', unit: 'DKPP', decree: '800/0', since: '2022-06-01' };
const elsewhere: KnownEntry = { ...wanted, id: 'x', unit: 'SETDA' };

it.each<[string, KnownEntry[], ReturnType<typeof nextStep>]>([
  ['saves what is not there', [before], { do: 'save' }],
  ['leaves alone what is there once', [before, whole('a')], { do: 'nothing', id: 'a' }],
  ['takes one of two away', [whole('a'), whole('b')], { do: 'delete', id: 'b' }],
  ['completes what is there by half', [half('h')], { do: 'save', id: 'h' }],
  ['takes a half away beside the whole', [half('h'), whole('a')], { do: 'delete', id: 'h' }],
  ['changes nothing where the same decree leads elsewhere', [elsewhere], { do: 'contradiction' }],
])('%s', (_, history, step) => {
  expect(nextStep(history, wanted, 'present')).toEqual(step);
});

it('takes away every line of what is to go, one after another, and nothing of another decree', () => {
  expect(nextStep([before, whole('a'), half('h')], wanted, 'absent')).toEqual({ do: 'delete', id: 'h' });
  expect(nextStep([before, whole('a')], wanted, 'absent')).toEqual({ do: 'delete', id: 'a' });
  expect(nextStep([before, elsewhere], wanted, 'absent')).toEqual({ do: 'nothing' });
});
