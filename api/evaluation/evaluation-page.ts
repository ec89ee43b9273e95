import { escapeHtml } from '../http/escape-html.ts';
import type { Language } from '../http/language.ts';
import { type Cell, type EvaluationSection, evaluationSections } from './evaluation-sections.ts';
import { evaluationWords } from './evaluation-words.ts';
import type { FoundEvaluation } from './find-evaluation.ts';
import { showCell } from './show-cell.ts';

/** An evaluation as a fragment of a page: no styles and no script of its own, every text escaped, tables that can be read aloud. */
export function evaluationPage({ row, report }: FoundEvaluation, language: Language): string {
  const word = (name: keyof typeof evaluationWords): string => escapeHtml(evaluationWords[name][language]);
  const title = `evaluation-${row.half}`;
  const sections = evaluationSections(report, language);
  return `<article class="evaluation" lang="${language}" aria-labelledby="${title}">
  <h2 id="${title}">${word('title')}</h2>
  <dl>
    <dt>${word('half')}</dt><dd>${row.half}</dd>
    <dt>${word('asOf')}</dt><dd><time datetime="${row.asOf}">${row.asOf}</time></dd>
    <dt>${word('inputsHash')}</dt><dd><code>${row.inputsHash}</code></dd>
  </dl>
${sections.map((section) => table(section, language)).join('\n')}
  <p><small>${word('foot')}</small></p>
</article>
`;
}

function table({ code, title, note, headers, rows }: EvaluationSection, language: Language): string {
  const said = note === '' ? '' : `\n    <p>${escapeHtml(note)}</p>`;
  const body =
    rows.length === 0
      ? `<p>${escapeHtml(evaluationWords.none[language])}</p>`
      : `<table aria-labelledby="evaluation-${code}">
      <thead><tr>${headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('')}</tr></thead>
      <tbody>
${rows.map((cells) => line(cells, language)).join('\n')}
      </tbody>
    </table>`;
  return `  <section data-section="${code}">
    <h3 id="evaluation-${code}">${escapeHtml(title)}</h3>${said}
    ${body}
  </section>`;
}

function line([name, ...cells]: Cell[], language: Language): string {
  const shown = cells.map((cell) => `<td>${escapeHtml(showCell(cell, language))}</td>`).join('');
  return `        <tr><th scope="row">${escapeHtml(String(name))}</th>${shown}</tr>`;
}
