import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../../domain/iso-date.ts';
import type { EmployeeType } from '../../../domain/personnel/employee-type.ts';
import { nipMatches, readNip } from '../../../domain/personnel/nip.ts';
import { isRefusal } from '../../../domain/refusal.ts';

const on = '2026-07-15';

describe('reading a NIP', () => {
  test('tells birth date, entry, sex and serial', () => {
    expect(readNip('199002142015032901', 'PNS', on)).toEqual({
      digits: '199002142015032901',
      birthDate: '1990-02-14',
      enteredIn: '2015-03',
      sex: 'female',
      serial: '901',
    });
  });

  test.each([
    ['a leap day', '199602292020031901', 'PNS'],
    ['18 on the first day of the month of entry', '200207012020071901', 'PNS'],
    ['entry in the present month', '199002142026071901', 'CPNS'],
    ['a PPPK with month 21', '199002142023211901', 'PPPK'],
    ['a PPPK with a real month', '199002142023031901', 'PPPK'],
    ['a PPPK of this year', '199002142026211901', 'PPPK'],
  ] satisfies [string, string, EmployeeType][])('accepts %s', (_name, nip, type) => {
    expect(isRefusal(readNip(nip, type, on))).toBe(false);
  });

  test.each([
    ['17 digits', '19900214201503290', 'PNS', 'nip-format'],
    ['19 digits', '1990021420150329011', 'PNS', 'nip-format'],
    ['spaces', '19900214 201503 2 901', 'PNS', 'nip-format'],
    ['a number made by a spreadsheet', '1.99002E+17', 'PNS', 'nip-format'],
    ['nothing', '', 'PNS', 'nip-format'],
    ['sex digit 3', '199002142015033901', 'PNS', 'nip-format'],
    ['29 February of a common year', '199702292020031901', 'PNS', 'nip-birth-date'],
    ['the 40 days of a NIK', '199002542015032901', 'PNS', 'nip-birth-date'],
    ['month 13', '199013142015032901', 'PNS', 'nip-birth-date'],
    ['CPNS month 00', '199002142015002901', 'PNS', 'nip-cpns-month'],
    ['CPNS month 21 of a PNS', '199002142015212901', 'PNS', 'nip-cpns-month'],
    ['entry next month', '199002142026082901', 'PNS', 'nip-in-future'],
    ['a PPPK of next year', '199002142027212901', 'PPPK', 'nip-in-future'],
    ['18 a day after the entry', '200207022020071901', 'PNS', 'nip-too-young'],
    ['born after the entry', '202502142015032901', 'PNS', 'nip-too-young'],
  ] satisfies [string, string, EmployeeType, string][])('refuses %s', (_name, nip, type, code) => {
    const refusal = readNip(nip, type, on);
    expect(refusal).toMatchObject({ code, rule: 'R02', field: 'nip' });
    expect(JSON.stringify(refusal)).not.toMatch(/\d{8}/);
  });

  test('whatever the text, gives a real birth date or a refusal', () => {
    const digits = fc.stringMatching(/^(19|20)\d{6}(19|20)\d{4}[12]\d{3}$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const read = readNip(text, 'PNS', on);
        if (!isRefusal(read)) expect(isRealDate(read.birthDate)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('matches only the record with the same birth date and sex', () => {
    const nip = readNip('199002142015032901', 'PNS', on);
    if (isRefusal(nip)) throw new Error(nip.code);
    expect(nipMatches(nip, { birthDate: '1990-02-14', sex: 'female' })).toBe(true);
    expect(nipMatches(nip, { birthDate: '1990-02-14', sex: 'male' })).toBe(false);
    expect(nipMatches(nip, { birthDate: '1990-02-15', sex: 'female' })).toBe(false);
  });
});
