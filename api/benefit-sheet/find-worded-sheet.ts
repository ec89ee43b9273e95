import { readQuestions } from '../../db/benefit-sheet/read-questions.ts';
import { readCertifiedCase } from '../../db/certificate/read-certified-case.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { dateText } from '../../domain/eligibility/date-text.ts';
import type { ApiDeps } from '../deps.ts';
import type { Language } from '../http/language.ts';
import { Problem } from '../problem/problem.ts';
import { findSheets } from './find-sheets.ts';
import { sheetLabels } from './sheet-labels.ts';

/** A benefit sheet with every word a reader needs; page and paper are made of it and say the same. */
export type SheetInWords = Awaited<ReturnType<typeof findWordedSheet>>;

interface Asked {
  actor: ReadingActor;
  caseNumber: string;
  /** The sheet of the post as it stands now if absent. */
  postId: string | undefined;
  language: Language;
  route: string;
}

/** @throws Problem `not-found` where there is no such sheet, or none for the reader's eyes */
export async function findWordedSheet(deps: ApiDeps, { actor, caseNumber, postId, language, route }: Asked) {
  const sheets = await findSheets(deps, actor, caseNumber, route);
  const kept = sheets.find((one) => (postId === undefined ? one.current : one.postId === postId));
  if (!kept) throw new Problem('not-found');
  const { agencyName, employeeName } = await readCertifiedCase(deps.db, caseNumber);
  const labels = sheetLabels[language];
  const on = (moment: Date): string => dateText(localDate(moment.getTime(), actor.timeZone).toString())[language];
  const questions = await readQuestions(deps.db, caseNumber);
  return {
    ...{ caseNumber, agencyName, preparedAt: kept.preparedAt },
    particulars: [
      { name: labels.case, value: `${caseNumber}, ${employeeName}` },
      { name: labels.prepared, value: on(kept.preparedAt) },
      {
        name: labels.acknowledged,
        value: kept.acknowledgedAt === null ? labels.notAcknowledged : on(kept.acknowledgedAt),
      },
    ],
    lines: kept.sheet.lines.map(({ topic, text }) => ({ topic, name: labels.topics[topic], text: text[language] })),
    questions: questions.map(({ number, question, answer }) => ({
      question: `${number}. ${question}`,
      answer: answer ?? labels.open,
    })),
  };
}
