/** Crockford's alphabet: no letter that could be taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes that a code is made of: 120 bits, so that nobody guesses one. */
export const verificationCodeBytes = 15;
export const verificationCodePattern = /^[0-9A-HJKMNP-TV-Z]{24}$/;

/** @param random exactly `verificationCodeBytes`, from a source nobody can foresee */
export function verificationCode(random: Uint8Array): string {
  if (random.length !== verificationCodeBytes) throw new Error(`a code is made of ${verificationCodeBytes} bytes`);
  let code = '';
  let held = 0;
  let bits = 0;
  for (const byte of random) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      code += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return code;
}

/** As it is printed: groups of four, which are read out more easily. */
export function shownCode(code: string): string {
  return code.match(/.{4}/g)!.join('-');
}

/** What somebody typed or scanned, without the strokes between its groups; letters that look like digits are read as those. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
