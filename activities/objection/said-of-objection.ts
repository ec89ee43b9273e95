import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** What somebody said about an objection, and who. */
export async function saidOfObjection(desk: CaseDesk, command: string): Promise<{ by: string; body: unknown }> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  return { by: said.account_id, body: said.body };
}
