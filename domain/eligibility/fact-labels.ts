import type { Text } from '../text.ts';
import type { EligibilityFacts } from './facts.ts';

/** Facts that may be missing: those that somebody outside the case must supply. */
export type KnownFactName = {
  [K in keyof EligibilityFacts]: { unknown: true } extends EligibilityFacts[K] ? K : never;
}[keyof EligibilityFacts];

/** How people call each fact when it is missing. */
export const factLabels: Record<KnownFactName, Text> = {
  effectiveDate: { id: 'tanggal mulai berlaku', en: 'effective date' },
  originClass: { id: 'jenjang jabatan asal', en: 'class of the present post' },
  originJobFamily: { id: 'rumpun jabatan fungsional asal', en: 'functional family of the present post' },
  originIncumbents: { id: 'jumlah pemangku jabatan di unit asal', en: 'holders of the position in the present unit' },
  originMinimum: { id: 'jumlah minimum pegawai unit asal', en: 'minimum staffing of the present unit' },
  targetJobFamily: { id: 'rumpun jabatan fungsional tujuan', en: 'functional family of the target post' },
  positionNeed: { id: 'kebutuhan jabatan menurut ABK', en: 'need by workload analysis (ABK)' },
  incumbents: { id: 'jumlah pemangku jabatan tujuan', en: 'holders of the target position' },
  positionStandard: { id: 'standar jabatan tujuan', en: 'standard of the target post' },
  employeeType: { id: 'jenis pegawai', en: 'employee type' },
  legalStatus: { id: 'kedudukan hukum', en: 'legal status' },
  nip: { id: 'NIP', en: 'NIP' },
  birthDate: { id: 'tanggal lahir', en: 'birth date' },
  sex: { id: 'jenis kelamin', en: 'sex' },
  tmtPns: { id: 'TMT PNS', en: 'start as civil servant (TMT PNS)' },
  tmtPosition: { id: 'TMT jabatan', en: 'start in the present post (TMT jabatan)' },
  rank: { id: 'pangkat', en: 'rank' },
  educationLevel: { id: 'tingkat pendidikan', en: 'education level' },
  educationField: { id: 'bidang pendidikan', en: 'field of education' },
  performanceRatings: { id: 'predikat kinerja tahunan', en: 'annual performance ratings' },
  disciplineCases: { id: 'riwayat disiplin', en: 'discipline record' },
  studyAssignment: { id: 'status tugas belajar', en: 'study assignment' },
  serviceBond: { id: 'status ikatan dinas', en: 'service bond' },
  legalProcess: { id: 'status proses peradilan', en: 'court process' },
  auditClearance: { id: 'keterangan bebas temuan', en: 'audit clearance' },
  positionHistory: { id: 'riwayat jabatan', en: 'position history' },
  examResult: { id: 'hasil uji kompetensi', en: 'competency exam result' },
  jpm: { id: 'hasil JPM', en: 'job-person match (JPM)' },
  talentAxes: { id: 'sumbu talenta', en: 'talent axes' },
  conflicts: { id: 'hasil pemeriksaan benturan kepentingan', en: 'conflict check' },
  documents: { id: 'status dokumen', en: 'state of the documents' },
  originConsent: { id: 'persetujuan PPK asal', en: "origin authority's consent" },
  receivingConsent: { id: 'persetujuan PPK penerima', en: "receiving authority's consent" },
  freezes: { id: 'kalender pembatasan daerah', en: "region's freeze calendar" },
  externalApprovals: { id: 'status persetujuan luar', en: 'state of outside approvals' },
};

/** What the case itself settles; the day and the moment are those of the certificate. */
export const caseFactLabels: Record<Exclude<keyof EligibilityFacts, KnownFactName | 'today' | 'moment'>, Text> = {
  policy: { id: 'parameter kebijakan', en: 'policy parameters' },
  scope: { id: 'lingkup mutasi', en: 'scope of the mutation' },
  direction: { id: 'arah mutasi', en: 'direction of the mutation' },
  initiator: { id: 'pemrakarsa', en: 'initiator' },
  disciplinaryDemotion: { id: 'penurunan jabatan karena hukuman', en: 'demotion as a sanction' },
  restructuring: { id: 'penataan organisasi', en: 'restructuring' },
  targetClass: { id: 'jenjang jabatan tujuan', en: 'class of the target post' },
  exceptions: { id: 'pengecualian yang diberikan', en: 'exceptions granted' },
};
