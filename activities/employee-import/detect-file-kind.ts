import { open } from 'node:fs/promises';

export type FileKind = 'csv' | 'xlsx' | 'empty' | 'unknown';

const zip = Buffer.from('PK\u0003\u0004', 'latin1');

/** By content, not by name: exports are renamed, and the old XLS or an HTML page is often called .xlsx. */
export async function detectFileKind(path: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const start = buffer.subarray(0, bytesRead);
    if (bytesRead === 0) return 'empty';
    if (start.subarray(0, 4).equals(zip)) return 'xlsx';
    return isText(start) ? 'csv' : 'unknown';
  } finally {
    await file.close();
  }
}

/** UTF-16 and every binary format have zero bytes early on; web pages and XML are text but no table. */
function isText(start: Buffer): boolean {
  return !start.includes(0) && !/^\uFEFF?\s*(<|%PDF|\{\\rtf)/.test(start.toString('utf8'));
}
