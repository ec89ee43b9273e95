import { externalApprovalKinds } from '../eligibility/external-approval.ts';
import type { TaskKind } from '../task/task-kind.ts';
import type { Text } from '../text.ts';

/** What others outside the agency are asked for (F24). */
export const considerationKinds = ['origin-authority-consent', ...externalApprovalKinds, 'freeze-approval'] as const;

export type ConsiderationKind = (typeof considerationKinds)[number];

/** Kinds of task behind which a consideration stands: whoever holds one waits for the reply, or enters it. */
export type ConsiderationTask = Extract<
  TaskKind,
  'origin-authority-consent' | 'technical-consideration' | 'superior-decision'
>;

export interface ConsiderationProfile {
  task: ConsiderationTask;
  /** Who answers. */
  authority: Text;
  label: Text;
  basis: string;
}

const bkn: Text = { id: 'Badan Kepegawaian Negara', en: 'National Civil Service Agency (BKN)' };
const homeAffairs: Text = { id: 'Menteri Dalam Negeri', en: 'Minister of Home Affairs' };

export const considerations: Readonly<Record<ConsiderationKind, ConsiderationProfile>> = {
  'origin-authority-consent': {
    task: 'origin-authority-consent',
    authority: { id: 'PPK instansi asal', en: 'Appointing authority of the origin agency' },
    label: { id: 'Persetujuan PPK instansi asal', en: 'Consent of the origin authority' },
    basis: 'Peraturan BKN 5/2019, D4',
  },
  'technical-consideration': {
    task: 'technical-consideration',
    authority: bkn,
    label: { id: 'Pertimbangan teknis BKN', en: 'Technical consideration of BKN' },
    basis: 'PP 11/2017 pasal 192–195; Peraturan BKN 5/2019',
  },
  'imut-recommendation': {
    task: 'technical-consideration',
    authority: bkn,
    label: { id: 'Rekomendasi I-MUT', en: 'I-MUT recommendation' },
    basis: 'Perpres 116/2022; SE Kepala BKN 7/2024',
  },
  'governor-decision': {
    task: 'superior-decision',
    authority: { id: 'Gubernur', en: 'Governor' },
    label: { id: 'Keputusan Gubernur', en: 'Decision of the Governor' },
    basis: 'PP 11/2017 pasal 192',
  },
  'minister-decision': {
    task: 'superior-decision',
    authority: homeAffairs,
    label: { id: 'Keputusan Menteri Dalam Negeri', en: 'Decision of the Minister of Home Affairs' },
    basis: 'PP 11/2017 pasal 193',
  },
  'bkn-head-decision': {
    task: 'superior-decision',
    authority: { id: 'Kepala BKN', en: 'Head of BKN' },
    label: { id: 'Keputusan Kepala BKN', en: 'Decision of the head of BKN' },
    basis: 'PP 11/2017 pasal 194–195',
  },
  'ministry-coordination': {
    task: 'superior-decision',
    authority: homeAffairs,
    label: { id: 'Koordinasi Kementerian Dalam Negeri', en: 'Coordination with the Ministry of Home Affairs' },
    basis: 'Permendagri 58/2019 pasal 3',
  },
  'freeze-approval': {
    task: 'superior-decision',
    authority: homeAffairs,
    label: { id: 'Persetujuan tertulis Mendagri', en: 'Written approval of the Minister of Home Affairs' },
    basis: 'UU 10/2016 pasal 71 ayat (2); PP 49/2008 pasal 132A',
  },
};

export function isConsiderationTask(kind: TaskKind): kind is ConsiderationTask {
  return considerationKinds.some((asked) => considerations[asked].task === kind);
}
