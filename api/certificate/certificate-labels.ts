/** The words around a certificate, on its page and on paper. */
export const certificateLabels = {
  id: {
    title: 'Sertifikat kelayakan mutasi',
    case: 'Perkara',
    employee: 'Pegawai',
    origin: 'Jabatan sekarang',
    target: 'Jabatan tujuan',
    evaluated: 'Diperiksa',
    ruleVersion: 'Versi aturan',
    rulesTitle: 'Aturan demi aturan',
    rule: 'Aturan dan dasar hukum',
    found: 'Yang ditemukan, sumber dan tanggalnya',
    verdict: 'Putusan dan penjelasan',
    cure: 'Agar memenuhi:',
    number: 'nomor',
    page: 'Halaman',
    foot: 'Dicetak dari catatan perkara. Pegawai dan pengelola kepegawaian membaca teks yang sama.',
  },
  en: {
    title: 'Eligibility certificate for a mutation',
    case: 'Case',
    employee: 'Employee',
    origin: 'Present post',
    target: 'Target post',
    evaluated: 'Evaluated',
    ruleVersion: 'Version of the rules',
    rulesTitle: 'Rule by rule',
    rule: 'Rule and legal basis',
    found: 'What was found, its source and date',
    verdict: 'Verdict and explanation',
    cure: 'To make it pass:',
    number: 'number',
    page: 'Page',
    foot: 'Printed from the record of the case. The employee and the HR agency read the same text.',
  },
} as const;

export type CertificateLabels = (typeof certificateLabels)['id' | 'en'];
