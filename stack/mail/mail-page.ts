import type { CaughtMessage } from './mailbox.ts';

export function inboxPage(messages: CaughtMessage[], recipient: string | undefined): string {
  const rows = messages.map(
    (message) => `<tr>
<td>${time(message.receivedAt)}</td>
<td>${message.to.map((address) => `<a href="/?to=${encodeURIComponent(address)}">${escape(address)}</a>`).join(', ')}</td>
<td><a href="/messages/${encodeURIComponent(message.id)}">${escape(message.subject || '(tanpa subjek)')}</a></td>
</tr>`,
  );
  const filter =
    recipient === undefined ? '' : `<p>Penerima: <b>${escape(recipient)}</b> · <a href="/">semua surel</a></p>`;
  const table = `<table><thead><tr><th>Diterima</th><th>Kepada</th><th>Subjek</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page('Kotak surel pengembangan', filter + (messages.length === 0 ? '<p>Belum ada surel.</p>' : table));
}

export function messagePage(message: CaughtMessage): string {
  return page(
    message.subject || '(tanpa subjek)',
    `<p><a href="/">← semua surel</a></p>
<dl><dt>Dari</dt><dd>${escape(message.from)}</dd><dt>Kepada</dt><dd>${escape(message.to.join(', '))}</dd>
<dt>Diterima</dt><dd>${time(message.receivedAt)}</dd></dl>
<pre>${escape(message.text)}</pre>`,
  );
}

export function notFoundPage(): string {
  return page('Surel tidak ditemukan', '<p><a href="/">← semua surel</a></p>');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #ccc }
pre { white-space: pre-wrap; border: 1px solid #ccc; padding: 1rem } dt { font-weight: 600 } a { color: #0b4f8a }
</style></head><body><h1>${escape(title)}</h1>${body}</body></html>`;
}

function time(iso: string): string {
  return `<time datetime="${escape(iso)}">${escape(new Date(iso).toLocaleString('id-ID', { timeZone: 'Asia/Jakarta' }))} WIB</time>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
