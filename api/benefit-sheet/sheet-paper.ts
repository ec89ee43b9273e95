import { renderPdf } from '../../paper/render-pdf.ts';
import type { Language } from '../http/language.ts';
import type { SheetInWords } from './find-worded-sheet.ts';
import { sheetLabels } from './sheet-labels.ts';

/** A benefit sheet as tagged PDF, dated the moment it was prepared. */
export function sheetPaper(sheet: SheetInWords, language: Language): Promise<Buffer> {
  const labels = sheetLabels[language];
  const { caseNumber, agencyName, preparedAt, particulars, lines, questions } = sheet;
  return renderPdf({
    template: 'benefit-sheet',
    issuedAt: preparedAt,
    data: {
      ...{ language, agency: agencyName, office: '', title: labels.title, reference: caseNumber },
      ...{ foot: labels.foot, pageWord: labels.page, particulars },
      headers: [labels.topic, labels.meaning],
      rows: lines.map(({ name, text }) => [name, text]),
      questionsTitle: labels.questions,
      questions,
    },
  });
}
