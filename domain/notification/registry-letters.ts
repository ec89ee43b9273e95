import type { Text } from '../text.ts';
import { type Letter, letter } from './letter.ts';

/** To HR: what is owed to the national registry has not arrived, however often it was tried (F71). */
export function alarmRegistryDebt(news: { caseNumber: string | null; attempts: number; why: Text }): Letter {
  const { caseNumber, attempts, why } = news;
  const of = caseNumber === null ? { id: '', en: '' } : { id: ` perkara ${caseNumber}`, en: ` of case ${caseNumber}` };
  return letter(
    'alarm-registry-debt',
    { id: `Riwayat jabatan belum sampai di SIASN${of.id}`, en: `A position history has not reached SIASN${of.en}` },
    {
      id: `Pengiriman riwayat jabatan${of.id} ke SIASN sudah gagal ${attempts} kali: ${why.id}. Perkaranya berjalan terus dan pengiriman dicoba lagi dengan sendirinya. Bila datanya sudah Anda masukkan sendiri di aplikasi SIASN, selesaikan tugas "Perbarui riwayat jabatan di SIASN" dengan nomor dan alasannya.`,
      en: `Sending the position history${of.en} to SIASN has failed ${attempts} times: ${why.en}. The case goes on and sending is tried again by itself. Where you have entered it in SIASN yourself, complete the task "Update the position history in SIASN" with its number and the reason.`,
    },
    {
      id: 'Yang masih terutang: GET /v1/registry/debts?state=owed',
      en: 'What is still owed: GET /v1/registry/debts?state=owed',
    },
  );
}
