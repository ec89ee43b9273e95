import { escapeHtml } from '../http/escape-html.ts';
import type { Language } from '../http/language.ts';
import { sheetLabels } from './sheet-labels.ts';
import type { SheetInWords } from './find-worded-sheet.ts';

/** A benefit sheet as a fragment of a page: no styles and no script of its own, every text escaped, a table that can be read aloud. */
export function sheetPage({ caseNumber, particulars, lines, questions }: SheetInWords, language: Language): string {
  const labels = sheetLabels[language];
  const title = `benefit-sheet-${caseNumber}`;
  const facts = particulars
    .map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('\n    ');
  const rows = lines.map(
    ({ topic, name, text }) =>
      `      <tr data-topic="${topic}"><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(text)}</td></tr>`,
  );
  const headers = [labels.topic, labels.meaning].map((header) => `<th scope="col">${escapeHtml(header)}</th>`);
  return `<article class="benefit-sheet" lang="${language}" aria-labelledby="${title}">
  <h2 id="${title}">${escapeHtml(labels.title)}</h2>
  <dl>
    ${facts}
  </dl>
  <table>
    <caption>${escapeHtml(labels.caption)}</caption>
    <thead><tr>${headers.join('')}</tr></thead>
    <tbody>
${rows.join('\n')}
    </tbody>
  </table>
${questions.length === 0 ? '' : questionList(questions, labels.questions)}</article>
`;
}

function questionList(questions: SheetInWords['questions'], heading: string): string {
  const items = questions.map(
    ({ question, answer }) => `    <dt>${escapeHtml(question)}</dt>\n    <dd>${escapeHtml(answer)}</dd>`,
  );
  return `  <h3>${escapeHtml(heading)}</h3>
  <dl class="questions">
${items.join('\n')}
  </dl>
`;
}
