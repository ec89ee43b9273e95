/** A workbook goes as base64; anything else as text, and the service says so where it is no table. */
export async function linesOf(file: File): Promise<{ workbook: string } | { file: string }> {
  if (!file.name.toLowerCase().endsWith('.xlsx')) return { file: await file.text() };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { workbook: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}
