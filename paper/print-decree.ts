import { toString as qrText } from 'qrcode';
import type { decreeSheet } from '../domain/decree/decree-sheet.ts';
import { renderPdf } from './render-pdf.ts';

/** Prints a decree with the code that leads to the page on which it is checked. */
export async function printDecree(sheet: ReturnType<typeof decreeSheet>, issuedAt: Date): Promise<Buffer> {
  const qr = await qrText(sheet.verification.url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  return renderPdf({
    template: 'decree',
    issuedAt,
    data: { ...sheet, verification: { ...sheet.verification, qr } },
  });
}
