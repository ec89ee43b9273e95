import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coveredCharacters } from '../../paper/covered-characters.ts';

const folder = new URL('../../paper/fonts/', import.meta.url);
const faces = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
const covered = (name: string): ReadonlySet<number> => coveredCharacters(readFileSync(new URL(name, folder)));
const regular = covered('source-serif-4-regular.ttf');

it('reads what the regular face covers: Latin, not Chinese', () => {
  const has = (text: string): boolean => Array.from(text).every((character) => regular.has(character.codePointAt(0)!));
  expect(has('AZaz09éñş–’ΔЖ·')).toBe(true);
  expect(has('中')).toBe(false);
});

it.each(faces)('%s covers all the regular face covers, so what is printable is so in every face', (name) => {
  const here = covered(name);
  expect(regular.size).toBeGreaterThan(500);
  expect([...regular].filter((code) => !here.has(code))).toEqual([]);
});

it('has its licence beside it', () => {
  expect(readFileSync(new URL('OFL.txt', folder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
