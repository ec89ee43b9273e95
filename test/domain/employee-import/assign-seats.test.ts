import { expect, it } from 'vitest';
import { assignSeats } from '../../../domain/employee-import/assign-seats.ts';

const seat = (number: number, freeFrom: string | null = null) => ({ postId: `P.${number}`, seat: number, freeFrom });

it('gives the lowest free seat, the earliest first', () => {
  const { seated, added } = assignSeats(
    [
      { employeeId: 'late', since: '2024-01-01' },
      { employeeId: 'early', since: '2020-01-01' },
    ],
    [seat(3), seat(1)],
    3,
  );
  expect(seated.map(({ employeeId, postId }) => [employeeId, postId])).toEqual([
    ['early', 'P.1'],
    ['late', 'P.3'],
  ]);
  expect(added).toEqual([]);
});

it('does not seat anybody before the last holder has left', () => {
  const { seated, added } = assignSeats([{ employeeId: 'a', since: '2024-01-01' }], [seat(1, '2024-06-01')], 1);
  expect(seated).toEqual([]);
  expect(added).toEqual([{ employeeId: 'a', since: '2024-01-01', seat: 2 }]);
});

it('takes over a seat on the day it becomes free, and adds seats above the highest', () => {
  const seekers = ['a', 'b', 'c'].map((employeeId) => ({ employeeId, since: '2024-06-01' }));
  const { seated, added } = assignSeats(seekers, [seat(1, '2024-06-01')], 4);
  expect(seated.map(({ employeeId }) => employeeId)).toEqual(['a']);
  expect(added.map(({ seat }) => seat)).toEqual([5, 6]);
});
