import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  title: string;
  language: string;
  /** The pages' words, spaces and line breaks folded. */
  text: string;
  /** Roles of the structure tree, each once. */
  roles: string[];
  pages: number;
}

/** A PDF as another program reads it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const words: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    words.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    collectRoles(await page.getStructTree(), roles);
  }
  const text = words.join(' ').replace(/\s+/g, ' ');
  const pages = document.numPages;
  await document.destroy();
  return { title: info.Title ?? '', language: info.Language ?? '', text, roles: [...roles], pages };
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) collectRoles(child, roles);
}
