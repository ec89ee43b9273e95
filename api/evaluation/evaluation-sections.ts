import type { EvaluationReport, FairnessSummary, OutcomeLine } from '../../domain/evaluation/evaluation-report.ts';
import type { Question } from '../../domain/evaluation/question-parameters.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Text } from '../../domain/text.ts';
import type { Language } from '../http/language.ts';
import {
  dimensionWords,
  directionWords,
  effectWords,
  fairnessWords,
  initiatorWords,
  memberWords,
  questionWords,
  scopeWords,
  unitWords,
} from './evaluation-words.ts';

/** A number, a word, or nothing where fewer than five people stand behind it. */
export type Cell = string | number | null;

export interface EvaluationSection {
  code: string;
  title: string;
  note: string;
  headers: string[];
  rows: Cell[][];
}

/** The report as tables in one language: what page, paper and CSV show alike. The first column names the line. */
export function evaluationSections(report: EvaluationReport, language: Language): EvaluationSection[] {
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const word = (text: Text | undefined): string => text?.[language] ?? '';
  const kind = ({ scope, direction, initiator }: OutcomeLine): string =>
    [directionWords[direction], scopeWords[scope], initiatorWords[initiator]].map(word).join(', ');
  const outcomes = (lines: readonly OutcomeLine[]): Cell[][] =>
    lines.map((line) => [
      ...[kind(line), line.cases, line.worked, line.notEffective, line.withoutMove],
      ...[percent(line.workedRate), percent(line.interval?.[0]), percent(line.interval?.[1])],
    ]);
  const outcomeHeads = [
    ...[say('Jenis mutasi', 'Kind of move'), say('Perkara', 'Cases'), say('Berhasil', 'Worked')],
    ...[say('Tidak efektif', 'Not effective'), say('Tanpa mutasi', 'Without a move')],
    ...[say('Berhasil (%)', 'Worked (%)'), say('Batas bawah 95 %', '95 % from'), say('Batas atas 95 %', '95 % to')],
  ];
  return [
    {
      ...{ code: 'questions', title: say('Parameter yang dipertanyakan data', 'Parameters that the data question') },
      note: say('Data bertanya; manusia memutuskan.', 'The data ask; people decide.'),
      headers: [say('Parameter', 'Parameter'), say('Alasan', 'Reason'), say('Ditemukan', 'Found'), say('Dari', 'Of')],
      rows: report.questions.map((question) => [
        nameOf(question),
        word(questionWords[question.rule]),
        question.found,
        question.of,
      ]),
    },
    {
      ...{ code: 'effects', title: say('Pengaruh terhadap kinerja', 'Effect on performance') },
      note: say(
        'Perubahan predikat tahunan (skala lima langkah) dibandingkan dengan pegawai yang kelas jabatan, jenis unit, dan predikat awalnya sama tetapi tidak dimutasi. Bukan percobaan acak: sebab lain tetap mungkin.',
        'Change of the annual rating (five steps) against people of the same class, unit type and prior rating who were not moved. No experiment: other causes remain possible.',
      ),
      headers: [
        ...[say('Arah', 'Direction'), say('Kesimpulan', 'Conclusion'), say('Cocok', 'Matched')],
        ...[say('Tanpa padanan', 'Unmatched'), say('Pembanding', 'Compared with')],
        ...[
          say('Selisih (langkah)', 'Difference (steps)'),
          say('Batas bawah 95 %', '95 % from'),
          say('Batas atas 95 %', '95 % to'),
        ],
      ],
      rows: report.effects.map((line) => [
        ...[word(directionWords[line.direction]), word(effectWords[line.verdict])],
        ...[line.matched, line.unmatched, line.controls],
        ...[line.effect ?? '', line.interval?.[0] ?? '', line.interval?.[1] ?? ''],
      ]),
    },
    {
      ...{
        code: 'outcomes',
        title: say('Hasil menurut jenis mutasi, semester ini', 'Outcomes by kind of move, this half year'),
      },
      ...{ note: '', headers: outcomeHeads, rows: outcomes(report.outcomes) },
    },
    {
      ...{ code: 'outcomes-of-five-years', title: say('Hasil lima tahun terakhir', 'Outcomes of the last five years') },
      ...{ note: '', headers: outcomeHeads, rows: outcomes(report.outcomesOfFiveYears) },
    },
    {
      ...{ code: 'stages', title: say('Lama tiap tahap', 'Durations of stages') },
      note: say(
        'Hari kerja; tahap yang berakhir pada semester ini.',
        'Working days; stays that ended in this half year.',
      ),
      headers: [
        ...[say('Tahap', 'Stage'), say('Banyaknya', 'How many')],
        ...[say('Separuh selesai dalam', 'Half within'), say('Sembilan dari sepuluh dalam', 'Nine of ten within')],
      ],
      rows: report.stages.map(({ stage, stays, median, nineOfTen }) => [
        ...[word(stageLabels[stage]), stays],
        ...(stays === 0 ? ['', ''] : [median, nineOfTen]),
      ]),
    },
    {
      ...{ code: 'tasks', title: say('Keterlambatan tugas', 'Overdue tasks') },
      note: say('Tugas yang jatuh tempo pada semester ini.', 'Tasks that fell due in this half year.'),
      headers: [
        say('Tugas', 'Task'),
        say('Jatuh tempo', 'Due'),
        say('Terlambat', 'Late'),
        say('Terlambat (%)', 'Late (%)'),
      ],
      rows: report.tasks.map(({ kind: task, due, late, lateRate }) => [
        ...[word(taskDefinitions[task].title), due, late, percent(lateRate)],
      ]),
    },
    {
      ...{ code: 'units', title: say('Unit yang tidak seimbang', 'Units out of balance') },
      note: '',
      headers: [
        ...[say('Unit dan kelas jabatan', 'Unit and class'), say('Keadaan', 'State')],
        ...[say('Kebutuhan', 'Need'), say('Minimum', 'Minimum'), say('Terisi', 'Incumbents')],
      ],
      rows: report.units.map((line) => [
        ...[`${line.unitName}: ${line.positionClass}`, word(unitWords[line.state])],
        ...[line.need, line.minimum, line.incumbents],
      ]),
    },
    ...(report.fairness === null ? [] : [fairnessSection(report.fairness.lines, say, word)]),
  ];
}

function fairnessSection(
  lines: readonly FairnessSummary[],
  say: (id: string, en: string) => string,
  word: (text: Text | undefined) => string,
): EvaluationSection {
  return {
    ...{ code: 'fairness', title: say('Keadilan daftar pendek', 'Fairness of shortlists') },
    note: lines
      .map(({ dimension, verdict }) => `${word(dimensionWords[dimension])}: ${word(fairnessWords[verdict])}`)
      .join('; '),
    headers: [
      ...[say('Kelompok', 'Group'), say('Dinilai', 'Judged')],
      ...[say('Masuk daftar pendek', 'Shortlisted'), say('Terpilih (%)', 'Selected (%)')],
    ],
    rows: lines.flatMap(({ groups }) =>
      groups.map(({ member, applied, shortlisted, rate }) => [
        ...[word(memberWords[member]), applied, shortlisted, percent(rate)],
      ]),
    ),
  };
}

function nameOf({ parameter, direction }: Question): string {
  return direction === undefined ? parameter : `${parameter} (${direction})`;
}

function percent(rate: number | null | undefined): number | null {
  return rate === null || rate === undefined ? null : rate / 10;
}
