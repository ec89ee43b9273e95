import type { AuditAction, AuditEvent } from '../../domain/audit/audit-event.ts';
import { type CaseDocumentKind, documentNames } from '../../domain/documents/case-document-kind.ts';
import { outcomeLabels, stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import type { Outcome, Stage } from '../../domain/mutation-case/stage.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Text } from '../../domain/text.ts';

const plain: Readonly<Record<AuditAction, Text>> = {
  'case-opened': { id: 'Perkara dibuka', en: 'Case opened' },
  'eligibility-certified': { id: 'Kelayakan dinilai', en: 'Eligibility certified' },
  'stage-entered': { id: 'Tahap dimulai', en: 'Stage entered' },
  'task-opened': { id: 'Tugas dibuka', en: 'Task opened' },
  'task-completed': { id: 'Tugas selesai', en: 'Task completed' },
  'task-reassigned': { id: 'Tugas dialihkan', en: 'Task reassigned' },
  'task-cancelled': { id: 'Tugas dibatalkan', en: 'Task cancelled' },
  'task-reminded': { id: 'Pengingat dikirim', en: 'Reminder sent' },
  'task-escalated': { id: 'Diteruskan kepada atasan', en: 'Escalated to the superior' },
  'task-without-assignee': { id: 'Tugas tanpa pemegang; HR diberi tahu', en: 'Task without a holder; HR was told' },
  'task-delegated': { id: 'Tugas dititipkan selama ketidakhadiran', en: 'Task delegated during an absence' },
  'task-returned': { id: 'Tugas kembali kepada pemegangnya', en: 'Task returned to its holder' },
  'seat-recused': { id: 'Anggota mundur karena benturan kepentingan', en: 'A member stepped back for a conflict' },
  'task-skipped': { id: 'Tugas dilewati atas kesepakatan dua orang', en: 'Task skipped by two persons' },
  'deadline-extended': { id: 'Tenggat diperpanjang oleh dua orang', en: 'Deadline extended by two persons' },
  'documents-reopened': {
    id: 'Dokumen diperiksa lagi atas kesepakatan dua orang',
    en: 'Documents reopened by two persons',
  },
  'override-retracted': {
    id: 'Permintaan di luar kebiasaan ditarik kembali',
    en: 'A request out of the ordinary taken back',
  },
  'deadline-moved': { id: 'Tenggat bergeser karena kalender', en: 'Deadline moved with the calendar' },
  'panel-composed': { id: 'Tim penilai kinerja disusun', en: 'Panel composed' },
  'session-convened': { id: 'Sidang diundang', en: 'Session convened' },
  'session-opened': { id: 'Sidang dibuka', en: 'Session opened' },
  'member-joined': { id: 'Anggota hadir di sidang', en: 'A member joined the session' },
  'motion-put': { id: 'Jabatan lain diusulkan dalam sidang', en: 'Another post put to the panel' },
  'dissent-noted': { id: 'Pendapat berbeda dicatat', en: 'Dissent noted' },
  'minutes-sealed': { id: 'Risalah sidang disegel', en: 'Minutes sealed' },
  'session-concluded': { id: 'Sidang ditutup', en: 'Session concluded' },
  'post-changed': { id: 'Jabatan yang diputuskan lain daripada sebelumnya', en: 'Another post decided than before' },
  'question-asked': { id: 'Pegawai bertanya', en: 'The employee asked a question' },
  'question-answered': { id: 'Pertanyaan pegawai dijawab', en: "The employee's question was answered" },
  'training-enrolled': { id: 'Jadwal pelatihan ditetapkan', en: 'Enrolled in a training session' },
  'preparation-carried': {
    id: 'Persiapan yang belum selesai dibawa ke orientasi',
    en: 'Unfinished preparation carried into onboarding',
  },
  'decree-returned': { id: 'Naskah SK dikembalikan untuk diperbaiki', en: 'Draft of the decree returned' },
  'decree-signed': { id: 'SK ditandatangani dan bernomor', en: 'Decree signed and numbered' },
  'decree-issued': { id: 'SK terbit', en: 'Decree issued' },
  'decree-corrected': { id: 'Surat ralat atas SK terbit', en: 'Letter of correction issued' },
  'placement-scheduled': { id: 'Penempatan dijadwalkan', en: 'Placement scheduled' },
  'placement-blocked': { id: 'Penempatan terhalang; HR diberi tahu', en: 'Placement blocked; HR was told' },
  'placement-waits': {
    id: 'Penempatan menunggu anggota rotasi yang lain; HR diberi tahu',
    en: 'Placement waits for others of its rotation; HR was told',
  },
  'placement-applied': { id: 'Penempatan berlaku', en: 'Placement applied' },
  'placement-cancelled': { id: 'Penempatan dibatalkan', en: 'Placement cancelled' },
  'placement-reversed': { id: 'Penempatan dikembalikan', en: 'Placement reversed' },
  'placement-not-reversible': { id: 'Penempatan tidak dapat dikembalikan', en: 'Placement cannot be reversed' },
  'rescission-settled': { id: 'Pembatalan diselesaikan oleh HR', en: 'Rescission settled by HR' },
  'effective-date-corrected': { id: 'Tanggal berlaku dikoreksi', en: 'Effective date corrected' },
  'inauguration-late': { id: 'Pelantikan terlambat; HR diberi tahu', en: 'Inauguration overdue; HR was told' },
  'review-planned': { id: 'Evaluasi dijadwalkan', en: 'Review planned' },
  'review-without-person': {
    id: 'Evaluasi tanpa bagian pegawai: pegawai tidak lagi menjabat',
    en: 'Review without the person, who has left the post',
  },
  'review-concluded': { id: 'Evaluasi disimpulkan', en: 'Review concluded' },
  'consideration-requested': { id: 'Permintaan dikirim ke instansi luar', en: 'Request sent to an authority outside' },
  'consideration-settled': { id: 'Permintaan ke instansi luar selesai', en: 'Request to an authority outside settled' },
  'exception-decided': { id: 'Pengecualian syarat diputuskan', en: 'Exception from a rule decided' },
  'case-published': { id: 'Jabatan tujuan diumumkan', en: 'Target post published' },
  'objection-filed': { id: 'Keberatan diajukan', en: 'Objection filed' },
  'objection-inadmissible': { id: 'Keberatan terlambat, tidak dapat diterima', en: 'Objection late and inadmissible' },
  'objection-extended': { id: 'Jangka waktu keberatan diperpanjang', en: 'Period to decide on the objection extended' },
  'objection-overdue': { id: 'Keberatan belum diputus pada waktunya', en: 'Objection undecided in its period' },
  'objection-withdrawn': { id: 'Keberatan ditarik', en: 'Objection withdrawn' },
  'objection-decided': { id: 'Keberatan diputus', en: 'Objection decided' },
  'objection-moot': { id: 'Keberatan tanpa objek lagi', en: 'Nothing left to object to' },
  'effective-date-held': { id: 'Tanggal berlaku ditahan', en: 'Effective date held' },
  'effective-date-released': { id: 'Tanggal berlaku tidak ditahan lagi', en: 'Effective date no longer held' },
  'document-received': { id: 'Dokumen diterima', en: 'Document received' },
  'document-judged': { id: 'Dokumen dinilai', en: 'Document judged' },
  'case-withdrawn': { id: 'Perkara ditarik', en: 'Case withdrawn' },
  'case-rescinded': { id: 'Keputusan dicabut', en: 'Decision rescinded' },
  'case-closed': { id: 'Perkara ditutup', en: 'Case closed' },
};

/** The sentence of an event in the timeline, with what it is about. */
export function timelineText({ action, detail }: AuditEvent, taskKind: string | null, onBehalfOf: string | null): Text {
  const text = plain[action];
  const about = subjectOf(action, detail, taskKind);
  const said = about ? { id: `${text.id}: ${about.id}`, en: `${text.en}: ${about.en}` } : text;
  if (onBehalfOf === null) return said;
  return { id: `${said.id} (atas nama ${onBehalfOf})`, en: `${said.en} (on behalf of ${onBehalfOf})` };
}

function subjectOf(action: AuditAction, detail: AuditEvent['detail'], taskKind: string | null): Text | undefined {
  if (action === 'stage-entered') return stageLabels[detail?.['stage'] as Stage];
  if (action === 'case-closed') return outcomeLabels[detail?.['outcome'] as Outcome];
  if (action === 'document-received' || action === 'document-judged')
    return documentNames[detail?.['kind'] as CaseDocumentKind];
  return taskKind === null ? undefined : taskDefinitions[taskKind as TaskKind].title;
}
