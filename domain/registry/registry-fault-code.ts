import type { Text } from '../text.ts';

/** Why the registry did not do what it was asked (F71): what a debt is stuck on, and what a run could not compare. */
export const registryFaultCodes = [
  'registry-unreachable',
  'registry-timeout',
  'registry-busy',
  'registry-failed',
  'registry-refuses-us',
  'registry-refused',
  'registry-answer-invalid',
  'registry-contradiction',
  'registry-person-unknown',
  'registry-unit-unknown',
  'registry-decree-missing',
  'registry-switched-off',
] as const;
export type RegistryFaultCode = (typeof registryFaultCodes)[number];

/** What people read; none of them names anybody. */
export const registryFaultNames: Readonly<Record<RegistryFaultCode, Text>> = {
  'registry-unreachable': { id: 'SIASN tidak terjangkau', en: 'SIASN cannot be reached' },
  'registry-timeout': { id: 'SIASN tidak menjawab pada waktunya', en: 'SIASN did not answer in time' },
  'registry-busy': { id: 'SIASN meminta kita menunggu', en: 'SIASN asks us to wait' },
  'registry-failed': { id: 'SIASN sedang terganggu', en: 'SIASN failed' },
  'registry-refuses-us': {
    id: 'SIASN menolak kredensial kita; periksa kredensial dari BKN',
    en: 'SIASN refuses our credentials; check what BKN issued',
  },
  'registry-refused': { id: 'SIASN menolak datanya', en: 'SIASN refused the data' },
  'registry-answer-invalid': { id: 'Jawaban SIASN tidak utuh', en: 'The answer of SIASN is broken' },
  'registry-contradiction': {
    id: 'Jawaban SIASN saling bertentangan; perbaiki di SIASN',
    en: 'The answers of SIASN contradict each other; mend them there',
  },
  'registry-person-unknown': { id: 'SIASN tidak mengenal pegawainya', en: 'SIASN does not know the employee' },
  'registry-unit-unknown': {
    id: 'SIASN tidak mengenal unitnya; cocokkan referensi unor',
    en: 'SIASN does not know the unit; align the unit reference',
  },
  'registry-decree-missing': { id: 'Nomor SK belum ada', en: 'There is no decree number' },
  'registry-switched-off': { id: 'Hubungan ke SIASN dimatikan', en: 'The connection to SIASN is switched off' },
};

/** Waiting does not mend these: somebody must put the data right, so asking again at once is of no use. */
const forPeople: readonly RegistryFaultCode[] = [
  'registry-refused',
  'registry-contradiction',
  'registry-person-unknown',
  'registry-unit-unknown',
  'registry-decree-missing',
];

export function needsPeople(code: RegistryFaultCode): boolean {
  return forPeople.includes(code);
}

/** After so many attempts of a write-back HR is told that it is still owed. */
export const attemptsBeforeAlarm = 5;
