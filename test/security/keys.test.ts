import { expect, it } from 'vitest';
import { secretVariables } from '../../config/with-secret-files.ts';
import { readDocument, sourceFiles, tableOf } from './source-files.ts';

const keys = readDocument('docs/security/keys.md');
const areas = ['domain', 'contract', 'workflows', 'paper', 'activities', 'worker', 'api', 'db', 'config', 'stack'];
const files = sourceFiles(...areas);

it('every secret that the configuration reads has an owner, a life, a rotation and an answer to its loss', () => {
  const rows = tableOf(keys, 'Key');
  const keyFiles = [...readDocument('.env.example').matchAll(/^#(\w+_KEY_FILE)=/gm)].map(([, name]) => name!);
  expect(keyFiles.length).toBeGreaterThan(2);
  for (const name of [...secretVariables, ...keyFiles]) {
    const row = rows.find(([key]) => key === `\`${name}\``);
    expect(row, name).toHaveLength(6);
    expect(
      row!.every((cell) => cell !== ''),
      name,
    ).toBe(true);
  }
});

it('the inventory names the algorithms of the code, each where it is used, and no other', () => {
  const found = new Map<string, Set<string>>();
  const patterns: [RegExp, (match: string) => string][] = [
    [/createHash\('(\w+)'\)/g, (name) => name.replace(/^sha/, 'SHA-')],
    [/createHmac\('(\w+)'/g, (name) => `HMAC ${name}`],
    [/create(?:Cipher|Decipher)iv\('([^']+)'/g, (name) => name],
    [/'(AES-[A-Z]+|SHA-\d+|RSA[\w-]*|ECDSA|ECDH|HKDF|PBKDF2)'/g, (name) => name],
    [/'((?:ES|PS|RS|HS)\d{3}|EdDSA|Ed25519|none)'/g, (name) => name],
    [
      /\b(sha256|sha512|md5|sha1|crypt|hmac|pgp_sym_encrypt)\((?=[^)]*(?:hash|convert_to))/g,
      (name) => name.replace(/^sha/, 'SHA-'),
    ],
  ];
  for (const { path, text } of files)
    for (const [pattern, nameOf] of patterns)
      for (const [, match] of text.matchAll(pattern)) {
        // A word of content security policy and mail states, and no algorithm here (test/identity/token refuses it).
        if (match === 'none') continue;
        const name = nameOf(match!);
        found.set(name, (found.get(name) ?? new Set()).add(path.split('/')[0]!));
      }
  const used = [...found].map(([name, where]) => [name, [...where].toSorted().join(', ')]);
  const written = tableOf(keys, 'Algorithm').map(([name, where]) => [name, where]);
  expect(used.toSorted()).toEqual(written.toSorted());
});

it('nothing else is taken from node:crypto', () => {
  const imported = files.flatMap(({ text }) =>
    [...text.matchAll(/import \{([^}]+)\} from 'node:crypto'/g)].flatMap(([, names]) =>
      names!
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ')),
    ),
  );
  const line = /^Functions taken from `node:crypto`: (.+)\.$/m.exec(keys)![1]!;
  expect([...new Set(imported)].toSorted()).toEqual(line.split(', ').map((name) => name.replaceAll('`', '')));
});
