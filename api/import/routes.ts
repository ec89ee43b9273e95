import { readImport } from './read-import.ts';
import { startImport } from './start-import.ts';

export const importRoutes = [startImport, readImport];
