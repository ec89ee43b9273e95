import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../stack/data-directory.ts';

export interface SourceFile {
  /** From the root of the project. */
  path: string;
  text: string;
}

/** Every TypeScript file below the folders, comments taken out. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const path = join(folder, name);
        return { path, text: withoutComments(readFileSync(join(projectRoot, path), 'utf8')) };
      }),
  );
}

export function readDocument(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Rows of the table whose first heading is this, cell by cell. */
export function tableOf(markdown: string, firstHeading: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : undefined;
    if (!cells) inside = false;
    else if (cells[0]!.toLowerCase() === firstHeading.toLowerCase()) inside = true;
    else if (inside && !/^-+$/.test(cells[0]!)) rows.push(cells);
  }
  return rows;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
