/** 32 bytes as 64 lower-case hexadecimal digits. */
export type Hex = string;

export type HashedPart = { byte: number } | { text: string } | { hex: Hex };

/** SHA-256 of the parts one after another; given from outside, for the domain owns no cryptography. */
export type Sha256 = (...parts: HashedPart[]) => Hex;
