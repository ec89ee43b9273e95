import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { type Counter, openCounter, type Visitor } from '../api/counter.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';

export interface DecreeOffice {
  stage: CaseStage;
  counter: Counter;
  as: (alias: string) => Visitor;
  anybody: Visitor;
  /** A file as its bytes. */
  bytes: (alias: string, path: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** An office whose counter reads the store that the worker writes. */
export async function openDecreeOffice(): Promise<DecreeOffice> {
  const stage = await setCaseStage(await devTemporal());
  const documents = openDocumentDesk({ folder: stage.decreeFolder, maxBytes: 2_000_000 });
  const counter = await openCounter({ ...stage, documents, publicUrl: 'https://mutasi.example' });
  const { accounts } = stage.agency;
  const as = (alias: string): Visitor => counter.as(accounts[alias] ?? alias);
  return {
    ...{ stage, counter, as, anybody: counter.as(undefined) },
    async bytes(alias, path) {
      const authorization = `Bearer ${await counter.tokenFor(accounts[alias] ?? alias)}`;
      const response = await fetch(counter.url + path, { headers: { authorization } });
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    },
    async close() {
      await counter.close();
      await stage.stop();
    },
  };
}

/** A form with one PDF. */
export function pdfForm(bytes: Buffer, name = 'sk.pdf'): RequestInit {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
  return { method: 'POST', body };
}
