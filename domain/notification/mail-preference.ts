import type { Refusal } from '../refusal.ts';
import { type LetterKind, letterKinds } from './letter.ts';
import { legalLetters } from './legal-letters.ts';

/** How somebody wants mail of one kind; the in-app inbox has every letter. */
export const mailPreferences = ['at-once', 'daily', 'never'] as const;
export type MailPreference = (typeof mailPreferences)[number];

/** Kinds of which somebody may choose how they come; the digest itself is what they chose. */
export const preferableKinds = letterKinds.filter((kind) => kind !== 'daily-digest');

export interface PreferredMail {
  kind: LetterKind;
  mail: MailPreference;
}

/** Why these preferences cannot be kept: the law wants a letter at once, or a kind is named twice. */
export function refusePreferences(preferred: readonly PreferredMail[]): Refusal | undefined {
  const kinds = preferred.map(({ kind }) => kind);
  const twice = kinds.find((kind, at) => kinds.indexOf(kind) !== at);
  if (twice !== undefined)
    return {
      code: 'preference-named-twice',
      field: 'preferences',
      message: { id: `Jenis ${twice} disebut dua kali.`, en: `The kind ${twice} is named twice.` },
    };
  const legal = preferred.find(({ kind, mail }) => legalLetters[kind] !== undefined && mail !== 'at-once');
  if (!legal) return undefined;
  const basis = legalLetters[legal.kind]!;
  return {
    code: 'letter-required-by-law',
    rule: 'F72',
    field: 'preferences',
    message: {
      id: `Surat ${legal.kind} diwajibkan peraturan (${basis}), jadi dikirim seketika. Hapus jenis ini dari pilihan.`,
      en: `The letter ${legal.kind} is required by law (${basis}) and goes out at once. Leave this kind out.`,
    },
  };
}

/** Every kind with what holds for it. */
export function preferencesOf(chosen: ReadonlyMap<string, MailPreference>) {
  return preferableKinds.map((kind) => {
    const basis = legalLetters[kind];
    return { kind, mail: basis === undefined ? (chosen.get(kind) ?? 'at-once') : 'at-once', requiredBy: basis ?? null };
  });
}
