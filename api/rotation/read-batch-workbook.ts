import { inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { Problem } from '../problem/problem.ts';
import type { GivenLine } from './given-line.ts';

/** Five thousand lines of two columns unpack to less than two million bytes. */
const mostUnpacked = 16_000_000;

/** Rows of the first sheet of a workbook: a head, then NIP and post id. It is unpacked within bounds before anything reads it. */
export async function readBatchWorkbook(base64: string): Promise<GivenLine[]> {
  const bytes = Buffer.from(base64, 'base64');
  const workbook = new ExcelJS.Workbook();
  try {
    boundUnpacked(bytes);
    // The types of exceljs know a Buffer of their own.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw new Problem('rotation-file-unreadable');
  }
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, ({ text }, column) => void (cells[column - 1] = text.trim()));
    rows.push(cells);
  });
  const [head = [], ...lines] = rows;
  const columns = head.map((name) => name.toLowerCase());
  const [nip, post] = [columns.indexOf('nip'), columns.indexOf('post_id')];
  if (nip === -1 || post === -1 || lines.length === 0) throw new Problem('rotation-file-unreadable');
  return lines.map((cells) => ({ employee: cells[nip] ?? '', post: cells[post] ?? '' }));
}

const centralEntry = 0x02014b50;
const endOfCentral = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Unpacks every entry once, to see how much it is: what the archive says of itself may be a lie. @throws where it is too much or no archive */
function boundUnpacked(zip: Buffer): void {
  const end = zip.lastIndexOf(endOfCentral);
  if (end === -1) throw new Error('not an archive');
  let at = zip.readUInt32LE(end + 16);
  let left = mostUnpacked;
  for (let entry = zip.readUInt16LE(end + 10); entry > 0; entry--) {
    if (zip.readUInt32LE(at) !== centralEntry) throw new Error('not an archive');
    const packed = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const isDeflated = zip.readUInt16LE(at + 10) === 8;
    const content = zip.subarray(data, data + packed);
    left -= isDeflated ? inflateRawSync(content, { maxOutputLength: Math.max(1, left) }).length : packed;
    if (left < 0) throw new Error('too much');
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
