import type { Language } from '../http/language.ts';
import type { Cell } from './evaluation-sections.ts';
import { evaluationWords } from './evaluation-words.ts';

/** A cell as people read it: decimals after a comma in Indonesian, and `< 5` where the number is hidden. */
export function showCell(cell: Cell, language: Language): string {
  if (cell === null) return evaluationWords.hidden[language];
  if (typeof cell === 'string') return cell;
  const text = String(cell).replace('-', '−');
  return language === 'id' ? text.replace('.', ',') : text;
}
