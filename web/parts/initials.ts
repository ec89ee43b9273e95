/** The first letters of the first two names, titles left out: "Wening Larasati, S.E." → "WL". */
export function initials(name: string): string {
  const words = name
    .split(',')[0]!
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
  return words
    .slice(0, 2)
    .map((word) => word[0])
    .join('');
}
