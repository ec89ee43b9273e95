import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstOrder } from './typst-order.ts';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));
const fonts = fileURLToPath(new URL('./fonts/', import.meta.url));

const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] });

/**
 * Synchronous, some 10 ms. Data comes in through `sys.inputs` only, so no text of a person is ever read as markup, and Typst reads no file
 * outside of the templates' folder.
 * @throws on any error and any warning: a missing font is only a warning and would give other bytes on another machine
 */
export function compileTemplate({ template, data, issuedAtSeconds }: TypstOrder): Buffer {
  const compiled = compiler.compile({ mainFilePath: `${templates}${template}.typ`, inputs: { data } });
  try {
    const document = compiled.result;
    const faults = [...messagesOf(compiled.takeDiagnostics()), ...messagesOf(compiled.takeWarnings())];
    if (!document || faults.length > 0) throw new Error(`template ${template}: ${faults.join('; ')}`);
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: issuedAtSeconds });
  } finally {
    compiler.evictCache(0);
  }
}

function messagesOf(found: NodeError | null): string[] {
  if (!found) return [];
  return (compiler.fetchDiagnostics(found) as { message: string }[]).map(({ message }) => message);
}
