import { randomUUID } from 'node:crypto';
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** One caught message as its readers see it. */
export interface CaughtMessage {
  id: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  from: string;
  /** Envelope recipients, lower case: who would really have got it. */
  to: string[];
  subject: string;
  text: string;
}

export interface Mailbox {
  keep: (raw: Buffer, recipients: string[]) => Promise<void>;
  /** The newest first; `recipient` is compared without regard to case. */
  list: (recipient?: string) => Promise<CaughtMessage[]>;
  read: (id: string) => Promise<CaughtMessage | undefined>;
}

const envelopeHeader = 'X-Envelope-To';

/** A folder of .eml files, named by time of arrival so that name order is the order of arrival. */
export function openMailbox(folder: string): Mailbox {
  const parsed = new Map<string, CaughtMessage>();

  async function load(id: string): Promise<CaughtMessage> {
    const known = parsed.get(id);
    if (known) return known;
    const mail = await simpleParser(await readFile(join(folder, `${id}.eml`)));
    const envelope = mail.headers.get(envelopeHeader.toLowerCase());
    const message: CaughtMessage = {
      id,
      receivedAt: new Date(Number(id.split('-')[0])).toISOString(),
      from: mail.from?.text ?? '',
      to: (typeof envelope === 'string' ? envelope : '').split(',').map((address) => address.trim().toLowerCase()),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
    };
    parsed.set(id, message);
    return message;
  }

  async function ids(): Promise<string[]> {
    const files = await readdir(folder);
    return files
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -'.eml'.length))
      .sort();
  }

  return {
    keep: async (raw, recipients) => {
      const file = join(folder, `${Date.now()}-${randomUUID()}`);
      // The recipients came over SMTP: a line break in one of them must not become a header.
      const header = `${envelopeHeader}: ${recipients.map((address) => address.replace(/[\r\n,]/g, '')).join(', ')}\r\n`;
      await writeFile(`${file}.new`, Buffer.concat([Buffer.from(header), raw]), { mode: 0o600 });
      await rename(`${file}.new`, `${file}.eml`);
    },
    list: async (recipient) => {
      const messages = await Promise.all((await ids()).toReversed().map(load));
      const wanted = recipient?.toLowerCase();
      return wanted === undefined ? messages : messages.filter((message) => message.to.includes(wanted));
    },
    read: async (id) => ((await ids()).includes(id) ? load(id) : undefined),
  };
}
