import type { SendMailOptions } from 'nodemailer';
import { calendarFile } from './calendar-file.ts';
import type { OwedLetter } from './owed-letter.ts';

export interface Sender {
  /** Address of the service, as a From header has it. */
  from: string;
  /** Where readers reach the service; letters themselves name paths only. */
  publicUrl: string;
}

/**
 * The letter as mail: Indonesian first, then English, as plain text and as HTML that says which is which. The Message-ID is made of the
 * notification, so a letter that is sent twice because nobody knew that it had gone out is still one letter.
 */
export function composeMail(
  letter: Omit<OwedLetter, 'accountId'> & { address: string },
  { from, publicUrl }: Sender,
): SendMailOptions {
  const id = withLinks(letter.body.id, publicUrl);
  const en = withLinks(letter.body.en, publicUrl);
  return {
    from,
    to: { name: '', address: letter.address },
    subject: letter.subject.id,
    text: `${id}\n\n---\n\n${letter.subject.en}\n\n${en}\n`,
    html: `<!doctype html><html lang="id"><body>${html(id)}<hr><div lang="en"><p><b>${escaped(letter.subject.en)}</b></p>${html(en)}</div></body></html>`,
    ...(letter.calendar && { icalEvent: calendarFile(letter.calendar, { organizer: from, attendee: letter.address }) }),
    messageId: `<${letter.id}@mutasi>`,
    // Written by a machine: no answering machine should reply (RFC 3834).
    headers: { 'Content-Language': 'id, en', 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function withLinks(body: string, publicUrl: string): string {
  return body.replaceAll(/(?<=: )\/v1\/\S+/g, (path) => new URL(path, publicUrl).href);
}

function html(body: string): string {
  return body
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
