import type { Office } from '../api/office.ts';

/** What the list of a case says of a document. */
export interface Listed {
  id: string;
  kind: string;
  verdict: string;
  reasons: unknown;
  supersededBy: string | null;
}

/** The file as a browser would get it: bytes and headers. */
export async function download(
  { counter, stage }: Office,
  who: string,
  id: string,
): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
  const token = await counter.tokenFor(stage.agency.accounts[who]!);
  const reply = await fetch(`${counter.url}/v1/documents/${id}/content`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: reply.status, bytes: Buffer.from(await reply.arrayBuffer()), headers: reply.headers };
}

export async function countDocuments({ stage }: Office): Promise<number> {
  const { rows } = await stage.db
    .selectFrom('case_document')
    .select(({ fn }) => fn.countAll<string>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}
