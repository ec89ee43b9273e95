import { askQuestion } from './ask-question.ts';
import { listBenefitSheets } from './list-benefit-sheets.ts';
import { listTerms } from './list-terms.ts';
import { locateUnit } from './locate-unit.ts';
import { printSheet } from './print-sheet.ts';
import { readSheetPage } from './read-sheet-page.ts';
import { recordTerms } from './record-terms.ts';

export const benefitSheetRoutes = [
  listBenefitSheets,
  readSheetPage,
  printSheet,
  askQuestion,
  listTerms,
  recordTerms,
  locateUnit,
];
