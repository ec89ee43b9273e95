import canonicalize from 'canonicalize';
import type { CommandRow } from '../../db/command/command-row.ts';

/** The same person said the same thing: repeating it is asking for the same answer. */
export function isSameCommand(
  row: Pick<CommandRow, 'kind' | 'account_id' | 'body'>,
  said: { kind: CommandRow['kind']; account: string; body: object },
): boolean {
  return (
    row.kind === said.kind && row.account_id === said.account && canonicalize(row.body) === canonicalize(said.body)
  );
}
