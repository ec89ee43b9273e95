import { renderPdf } from '../../paper/render-pdf.ts';
import type { Language } from '../http/language.ts';
import { evaluationSections } from './evaluation-sections.ts';
import { evaluationWords as words } from './evaluation-words.ts';
import type { FoundEvaluation } from './find-evaluation.ts';
import { showCell } from './show-cell.ts';

/** An evaluation as PDF, dated the moment it was made, so every printing is the same to the byte. */
export function evaluationPaper({ row, report, agencyName }: FoundEvaluation, language: Language): Promise<Buffer> {
  return renderPdf({
    template: 'evaluation',
    issuedAt: row.madeAt,
    data: {
      ...{ language, agency: agencyName, office: '', title: words.title[language] },
      reference: `${words.half[language]} ${row.half}`,
      ...{ foot: words.foot[language], pageWord: words.page[language], none: words.none[language] },
      particulars: [
        { name: words.asOf[language], value: row.asOf },
        { name: words.rules[language], value: row.rules },
        { name: words.inputsHash[language], value: row.inputsHash },
      ],
      sections: evaluationSections(report, language).map(({ title, note, headers, rows }) => ({
        ...{ title, note, headers },
        rows: rows.map((cells) => cells.map((cell) => showCell(cell, language))),
      })),
    },
  });
}
