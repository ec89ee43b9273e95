import type { TaskKind } from '../task/task-kind.ts';
import type { Text } from '../text.ts';

/**
 * Acts that nobody does in another's place, with the reason. A person's own word is theirs (UU 27/2022). A vote belongs to
 * an appointed member of the panel: an empty seat passes to a substitute, not to a colleague. And whoever acts by mandate
 * may not take decisions that change somebody's legal status in the service (UU 30/2014 art 14 (7)).
 */
const personalActs: Partial<Record<TaskKind, Text>> = {
  'complete-documents': ownWord(),
  'employee-answer': ownWord(),
  'decree-receipt': ownWord(),
  'benefit-acknowledgement': ownWord(),
  'panel-vote': {
    id: 'Suara hanya milik anggota tim yang ditetapkan; kursinya beralih kepada pengganti.',
    en: 'A vote belongs to an appointed member; the seat passes to a substitute.',
  },
  'panel-minutes': {
    id: 'Risalah ditutup oleh yang memimpin sidang; bila berhalangan, oleh anggota lain yang duduk di dalamnya.',
    en: 'The minutes are sealed by whoever presided; in their absence by another member who sat there.',
  },
  'authority-decision': strategicDecision(),
  'decree-signature': strategicDecision(),
  'objection-decision': strategicDecision(),
};

/** Why a task of this kind stays with its holder during an absence; undefined where a delegate may do it (F08). */
export function whyPersonal(kind: TaskKind): Text | undefined {
  return personalActs[kind];
}

export function mayDelegate(kind: TaskKind): boolean {
  return whyPersonal(kind) === undefined;
}

function ownWord(): Text {
  return { id: 'Hanya pegawai itu sendiri yang dapat menyatakannya.', en: 'Only the employee can say this.' };
}

function strategicDecision(): Text {
  return {
    id: 'Penerima mandat tidak berwenang mengambil keputusan strategis kepegawaian (UU 30/2014 pasal 14 ayat 7).',
    en: 'Whoever acts by mandate may not decide on legal status in the service (UU 30/2014 art 14 (7)).',
  };
}
