import { open } from 'node:fs/promises';

const delimiters = [';', ',', '\t', '|'] as const;

/** The delimiter of the header line: spreadsheets set to Indonesian write semicolons. Titles above it are passed over. */
export async function sniffDelimiter(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const lines = buffer.toString('utf8', 0, bytesRead).split(/\r?\n/);
    return delimiterOf(lines.find((line) => /NIP[ _]BARU/i.test(line)) ?? lines[0] ?? '');
  } finally {
    await file.close();
  }
}

function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
