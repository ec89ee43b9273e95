import { expect, it } from 'vitest';
import {
  readCode,
  shownCode,
  verificationCode,
  verificationCodeBytes,
  verificationCodePattern,
} from '../../../domain/decree/verification-code.ts';

it('is every bit of what it is made of: 120 of them', () => {
  expect(verificationCodeBytes * 8).toBe(120);
  expect(verificationCode(new Uint8Array(15))).toBe('0'.repeat(24));
  expect(verificationCode(new Uint8Array(15).fill(255))).toBe('Z'.repeat(24));
  const one = (bit: number) => {
    const bytes = new Uint8Array(15);
    bytes[bit >> 3] = 128 >> (bit & 7);
    return verificationCode(bytes);
  };
  expect(new Set(Array.from({ length: 120 }, (_, bit) => one(bit))).size).toBe(120);
  expect(() => verificationCode(new Uint8Array(14))).toThrow('15 bytes');
});

it('is read as people write it: in groups, in small letters, with letters that look like digits', () => {
  const code = verificationCode(Uint8Array.from({ length: 15 }, (_, index) => index * 17));
  expect(code).toMatch(verificationCodePattern);
  expect(shownCode(code)).toMatch(/^(.{4}-){5}.{4}$/);
  expect(readCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
  expect(readCode('o0iL1')).toBe('00111');
});
