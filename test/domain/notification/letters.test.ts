import { describe, expect, it } from 'vitest';
import { dueText } from '../../../domain/notification/due-text.ts';
import { letterKinds } from '../../../domain/notification/letter.ts';
import { letters } from '../../../domain/notification/letters.ts';
import { waitingReasons } from '../../../domain/rotation/waiting.ts';

const caseNumber = '2026-000123';
const ofTask = {
  taskId: '2026-000123-04',
  title: { id: 'Beri suara dengan alasan', en: 'Vote, with your reasons' },
  due: { date: '2026-12-04', provisional: false },
};
const task = {
  ...{ ...ofTask, caseNumber },
  stage: { id: 'Sidang Tim Penilai Kinerja', en: 'Deliberation of the performance panel' },
};

const session = {
  ...{ caseNumber, session: 1, heldAt: '2026-12-04T09:00:00+07:00' },
  ...{ place: 'Aula', timeZone: 'Asia/Jakarta' },
};

const request = { caseNumber, label: { id: 'Pertimbangan teknis BKN', en: 'Technical consideration of BKN' } };

const vacancy = { id: '019a0000-0000-7000-8000-000000000002', number: 'L-2026-000001', position: 'Penelaah' };
const gap = { competency: 'integritas', required: 3, achieved: null };

const written = [
  letters['case-opened']({ caseNumber }),
  letters['task-opened'](task),
  letters['task-reminder-before'](task),
  letters['task-reminder-due'](task),
  letters['task-overdue'](task),
  letters['task-escalated']({ ...task, superiorMayAct: true }),
  letters['task-escalated']({ ...task, superiorMayAct: false }),
  letters['task-reassigned'](task),
  letters['task-delegated'](task),
  letters['task-returned'](task),
  letters['task-opened']({ ...ofTask, vacancyNumber: 'L-2026-000001', position: 'Penelaah' }),
  letters['stage-entered']({ caseNumber, stage: task.stage }),
  letters['session-invitation'](session),
  letters['session-moved'](session),
  letters['session-cancelled'](session),
  letters['decision-made']({ caseNumber, decision: 'approve', effectiveDate: '2027-01-04' }),
  letters['case-closed']({ caseNumber, outcome: { id: 'Mutasi efektif', en: 'The mutation was effective' } }),
  letters['consideration-requested']({ ...request, id: '019a0000-0000-7000-8000-000000000001', until: '2026-12-04' }),
  letters['consideration-expired'](request),
  letters['consideration-cancelled'](request),
  letters['document-judged']({ caseNumber, document: task.title, verdict: 'accepted' }),
  letters['question-answered']({ caseNumber, number: 2 }),
  letters['training-enrolled']({ caseNumber, course: task.title, startsOn: '2026-12-01', endsOn: '2026-12-03' }),
  letters['preparation-unfinished']({ caseNumber, courses: 2, acknowledged: false }),
  letters['vacancy-published']({ ...vacancy, until: '2026-12-04' }),
  letters['vacancy-refused']({ position: vacancy.position, why: task.title }),
  letters['standing-told']({
    ...vacancy,
    band: 'not-ranked',
    gates: ['R14', 'demotion'],
    gaps: [gap],
    shortlisted: false,
  }),
  letters['standing-told']({ ...vacancy, band: 'top', gates: [], gaps: [], shortlisted: true }),
  letters['vacancy-closed']({ ...vacancy, outcome: { id: 'lowongan terisi', en: 'the vacancy is filled' } }),
  letters['exchange-settled']({ round: vacancy.id, got: 'Penelaah, BAPPEDA' }),
  letters['exchange-settled']({ round: vacancy.id, got: undefined }),
  letters['evaluation-made']({ half: '2026-1' }),
  letters['alarm-no-assignee']({ ...task, number: caseNumber, of: 'case' }),
  letters['alarm-no-assignee']({ ...ofTask, number: 'L-2026-000001', of: 'vacancy' }),
  letters['alarm-empty-seat']({ caseNumber, session: 1, seat: 5 }),
  letters['alarm-calendar-year']({ year: 2027 }),
  letters['alarm-placement-conflict']({
    caseNumber,
    effectiveDate: '2027-01-04',
    why: { id: 'Jabatan tujuan masih diduduki.', en: 'The target post is still held.' },
  }),
  letters['alarm-not-reversible']({
    caseNumber,
    why: { id: 'Jabatan semula sudah dihapus.', en: 'The old post has been abolished.' },
  }),
  letters['alarm-inauguration-late']({ caseNumber, decreeDated: '2026-12-01', by: '2026-12-31' }),
  letters['inauguration-invitation']({ caseNumber, heldOn: '2026-12-15', at: '09:00', place: 'Pendopo Parasamya' }),
  letters['effective-date-corrected']({ caseNumber, before: '2027-01-04', after: '2027-02-01' }),
  letters['alarm-registry-debt']({ caseNumber, attempts: 5, why: task.title }),
  ...waitingReasons.map((reason) => letters['alarm-rotation-waits']({ caseNumber, reason })),
  letters['objection-window']({ caseNumber, until: task.due }),
  letters['objection-received']({
    ...{ caseNumber, number: 'KB-1', receivedAt: 1_796_000_000_000, timeZone: 'Asia/Jakarta' },
    decideBy: task.due,
  }),
  letters['objection-inadmissible']({ caseNumber, lastDay: '2026-12-04', receivedOn: '2026-11-16' }),
  letters['objection-overdue']({ caseNumber, decideBy: '2026-12-04' }),
  letters['objection-extended']({ caseNumber, decideBy: task.due }),
  letters['objection-withdrawn']({ caseNumber }),
  letters['objection-decided']({ caseNumber }),
  letters['objection-decided']({ caseNumber, remedy: 're-deliberate' }),
  letters['effective-date-held']({ caseNumber }),
  letters['effective-date-released']({ caseNumber, date: '2026-12-04' }),
  letters['alarm-objection-overdue']({ caseNumber, decideBy: '2026-12-04' }),
  letters['daily-digest']({ subjects: [task.title], more: 3 }),
  letters['daily-digest']({ subjects: [task.title, task.title], more: 0 }),
  letters['alarm-mail-bounced'](),
  letters['alarm-webhook-failing'](),
];

describe('letters', () => {
  it('say which kind they are, in both languages, with nothing left blank', () => {
    expect([...new Set(written.map(({ kind }) => kind))]).toEqual(letterKinds);
    for (const { kind, subject, body } of written) {
      for (const text of [subject.id, subject.en, body.id, body.en]) {
        expect(text, kind).not.toMatch(/undefined|null|\[object|^\s*$/);
        expect(text, kind).toBe(text.trim());
      }
      expect(subject.id).not.toMatch(/\n/);
      expect(body.id.split('\n').length, kind).toBe(body.en.split('\n').length);
    }
  });

  it('name the task, its case and stage, its due day with the weekday, and where to find it', () => {
    const { subject, body } = letters['task-opened'](task);
    expect(subject).toEqual({
      id: 'Tugas baru: Beri suara dengan alasan (2026-000123)',
      en: 'New task: Vote, with your reasons (2026-000123)',
    });
    expect(body.id).toBe(
      'Ada tugas baru untuk Anda.\n\nBeri suara dengan alasan.\nPerkara 2026-000123, tahap Sidang Tim Penilai Kinerja.\n' +
        'Tenggat Jumat, 4 Desember 2026.\n\nTugas: /v1/tasks/2026-000123-04',
    );
    expect(body.en).toContain('Due Friday, 4 December 2026.');
  });

  it('mark a due day whose holidays are not decreed', () => {
    expect(dueText({ date: '2027-01-04', provisional: true })).toEqual({
      id: 'Tenggat Senin, 4 Januari 2027, sementara: hari libur 2027 belum ditetapkan, jadi tanggal ini masih dapat bergeser.',
      en: 'Due Monday, 4 January 2027, provisional: the holidays of 2027 are not decreed yet, so this date may still move.',
    });
  });

  it('tell the employee their rights, and that objecting does not harm them', () => {
    for (const letter of [
      letters['case-opened']({ caseNumber }),
      letters['decision-made']({ caseNumber, decision: 'refuse' }),
    ])
      expect(letter.body.id).toContain('Mengajukan keberatan adalah hak Anda dan tidak memengaruhi penilaian kinerja');
  });

  it('say when an approved move takes effect, and that a refused one changes nothing', () => {
    const approved = letters['decision-made']({ caseNumber, decision: 'approve', effectiveDate: '2027-01-04' });
    expect(approved.body.id).toContain('berlaku mulai Senin, 4 Januari 2027');
    expect(letters['decision-made']({ caseNumber, decision: 'refuse' }).body.en).toContain('Your post does not change');
  });

  it('tell HR how to load the missing year', () => {
    const { subject, body } = letters['alarm-calendar-year']({ year: 2027 });
    expect(subject.en).toContain('2027');
    expect(body.id).toContain('PUT /v1/calendar/2027');
    expect(body.en).toContain('PUT /v1/calendar/2027');
  });
});

it('tells a superior to act only where the superior may act', () => {
  const told = (superiorMayAct: boolean) => letters['task-escalated']({ ...task, superiorMayAct }).body.en;
  expect(told(true)).toContain('you may now do it too');
  expect(told(false)).toContain('Only its holder can do it');
});
