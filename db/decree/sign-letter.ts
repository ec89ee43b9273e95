import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import { nextDecreeNumber } from './give-number.ts';
import type { LetterRow } from './letter-row.ts';

/**
 * The word of whoever signs: from here on the letter has its number and is never changed. The caller holds the letter's row.
 * @returns the number
 */
export async function signLetter(
  tx: Transaction<DB>,
  letter: LetterRow,
  { account, now }: { account: string; now: Date },
): Promise<string> {
  const number = letter.number ?? (await nextDecreeNumber(tx, letter.agency, Number(letter.dated.slice(0, 4))));
  await tx
    .updateTable('decree_letter')
    .set({
      ...{ state: 'signing', number, signed_by: account, signed_at: now },
      signatory: JSON.stringify(await signatoryOf(tx, account)),
    })
    .where('id', '=', letter.id)
    .execute();
  return number;
}

/** Name, and NIP where the signatory is a civil servant: an elected head of region has none (tata naskah dinas). */
async function signatoryOf(tx: Transaction<DB>, account: string): Promise<{ name: string; nip?: string }> {
  const { rows } = await sql<{
    account: string;
    name: string | null;
    prefix: string | null;
    suffix: string | null;
    nip: string | null;
  }>`
    select a.name as account, e.name, e.title_prefix as prefix, e.title_suffix as suffix, e.nip
    from account a left join employee e on e.id = a.employee_id where a.id = ${account}::uuid`.execute(tx);
  const { account: alias, name, prefix, suffix, nip } = rows[0]!;
  if (name === null) return { name: alias };
  return { name: `${prefix ? `${prefix} ` : ''}${name}${suffix ? `, ${suffix}` : ''}`, ...(nip && { nip }) };
}
