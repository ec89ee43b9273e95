import { formActs } from './form-acts.ts';
import { formOptions } from './form-options.ts';

/** Fields of the forms: what each asks, with what helps to answer; first those of all kinds, then what one kind says otherwise. */
export const form = {
  any: {
    decision: { label: 'Apa keputusan Anda?' },
    documents: { label: 'Dokumen' },
    id: { label: 'Dokumen' },
    verdict: { label: 'Hasil pemeriksaan' },
    reasons: { label: 'Mengapa?', help: 'Dibaca oleh tim penilai dan oleh pegawai. Sebut bukti, bukan pribadi.' },
    note: { label: 'Catatan' },
    missing: { label: 'Dokumen yang belum ada' },
    missingDocuments: { label: 'Dokumen lain yang belum ada' },
    exceptionReference: { label: 'Nomor surat pengecualian' },
    documentId: { label: 'Dokumen yang mendasari', help: 'Unggah dokumen di halaman perkara lebih dahulu.' },
    validUntil: { label: 'Berlaku sampai' },
    productivity: { label: 'Produktivitas (0–100)' },
    innovation: { label: 'Inovasi (0–100)' },
    reference: { label: 'Nomor surat atau berita acara' },
    heldOn: { label: 'Dilaksanakan pada' },
    obstacles: { label: 'Hambatan yang dialami', help: 'Kosongkan bila tidak ada.' },
    effectiveDate: { label: 'Berlaku mulai' },
    competency: { label: 'Kompetensi' },
    byDate: { label: 'Selesai paling lambat' },
    received: { label: 'Saya sudah menerima surat keputusan' },
    signed: { label: 'Saya menandatangani surat keputusan ini' },
    result: { label: 'Hasil' },
    reason: { label: 'Mengapa?' },
    code: { label: 'Kode alasan' },
    place: { label: 'Tempat' },
    dated: { label: 'Tanggal surat' },
    officiant: { label: 'Pengambil sumpah' },
    postId: { label: 'Jabatan', help: 'Cari nama jabatan atau unit.' },
    evidence: { label: 'Bukti', help: 'Dokumen yang sudah diunggah di halaman perkara.' },
  },
  'intake-check': {
    decision: {
      label: 'Apakah berkasnya lengkap?',
      optionHelp: {
        incomplete: 'Pemohon mendapat waktu untuk melengkapi (BTS).',
        refused: 'Berkas tidak memenuhi syarat (TMS); pegawai menerima alasannya.',
      },
    },
    documents: { label: 'Hasil tiap dokumen' },
    reasons: { label: 'Alasan', help: 'Untuk perbaikan atau penolakan, pilih alasannya.' },
  },
  'complete-documents': { documents: { label: 'Dokumen yang dilengkapi' } },
  'vacancy-check': { vacancy: { label: 'Apakah jabatannya lowong menurut ABK?' } },
  'eligibility-exception': {
    decision: { label: 'Apakah pengecualian diberikan?' },
    rule: { label: 'Syarat yang dikecualikan', help: 'Nomor syarat pada sertifikat, misalnya R04.' },
    authority: { label: 'Pejabat yang berwenang' },
  },
  'performance-evaluation': {
    workResult: { label: 'Hasil kerja' },
    workBehavior: { label: 'Perilaku kerja (BerAKHLAK)' },
  },
  'competency-assessment': {
    levels: { label: 'Tingkat tiap kompetensi (0–5)' },
    potential: { label: 'Potensi (0–100)' },
  },
  'release-opinion': { opinion: { label: 'Apakah unit Anda melepas pegawai ini?' } },
  'acceptance-opinion': { opinion: { label: 'Apakah unit Anda menerima pegawai ini?' } },
  'audit-clearance': { clearance: { label: 'Apakah pegawai bebas temuan?' } },
  'employee-answer': {
    answer: {
      label: 'Apa jawaban Anda atas rencana ini?',
      optionHelp: {
        conditions: 'Anda akan diajak bicara, lalu ditanya sekali lagi.',
        declined: 'Alasan Anda dibaca oleh tim penilai.',
      },
    },
    benefitSheetRead: { label: 'Saya sudah membaca lembar manfaat dan dampak' },
    reasons: { label: 'Alasan atau syarat Anda' },
  },
  'consultation-talk': { explained: { label: 'Apa yang dijelaskan?' }, agreed: { label: 'Apa yang disepakati?' } },
  'analyst-recommendation': {
    recommendation: {
      label: 'Apa rekomendasi Anda?',
      help: 'Rekomendasi tidak mengikat sidang, tetapi tercatat atas nama Anda.',
    },
  },
  'session-convening': { heldAt: { label: 'Waktu sidang' }, place: { label: 'Tempat sidang' } },
  'session-attendance': { present: { label: 'Kursi yang hadir', help: 'Nomor kursi, satu per baris.' } },
  'panel-vote': {
    choice: { label: 'Suara Anda atas jabatan yang diusulkan' },
    alternatives: { label: 'Suara atas jabatan lain' },
    motion: { label: 'Usul nomor' },
  },
  'panel-minutes': { minutes: { label: 'Risalah sidang' } },
  'authority-decision': {
    postId: { label: 'Jabatan yang diputuskan', help: 'Kosongkan bila sama dengan yang diusulkan.' },
    postReasons: { label: 'Mengapa jabatan lain?' },
    duringFreeze: { label: 'Tanggalnya dalam masa larangan mutasi: keputusan menunggu persetujuan Mendagri' },
    demotion: { label: 'Penurunan jabatan' },
    acknowledged: { label: 'Saya tahu bahwa ini penurunan jabatan' },
    ground: { label: 'Dasar penurunan' },
  },
  'decree-draft': {
    dated: { label: 'Tanggal surat keputusan' },
    demotionGround: { label: 'Dasar penurunan yang disebut dalam surat' },
    number: { label: 'Nomor surat keputusan', help: 'Kosongkan bila nomornya diberikan saat ditandatangani.' },
    joint: { label: 'Surat keputusan bersama' },
    letter: { label: 'Naskah bersama' },
    lead: { label: 'Perkara pertama dalam naskah bersama' },
  },
  'training-plan': {
    courses: { label: 'Pelatihan' },
    decision: { label: 'Ikut atau dibebaskan?' },
    course: { label: 'Pelatihan yang diikuti', help: 'Kode dari katalog; kosongkan untuk yang diusulkan.' },
  },
  'training-completion': { result: { label: 'Hasil pelatihan' }, completedOn: { label: 'Selesai pada' } },

  'question-for-hr': {
    answer: { label: 'Jawaban Anda', help: 'Dibaca oleh pegawai yang bertanya. Sebut angka dan dasarnya.' },
  },
  'question-for-unit': {
    answer: { label: 'Jawaban Anda', help: 'Dibaca oleh pegawai yang bertanya. Sebut keadaan unit apa adanya.' },
  },
  'decree-initials': {
    decision: { label: 'Apakah naskahnya sudah benar?' },
    reasons: { label: 'Apa yang harus diperbaiki?' },
  },
  'decree-second-initials': {
    decision: { label: 'Apakah naskahnya sudah benar?' },
    reasons: { label: 'Apa yang harus diperbaiki?' },
  },
  'decree-signature': {
    signed: {
      label: 'Tanda tangani surat keputusan ini?',
      options: { true: 'Tanda tangani', false: 'Kembalikan ke penyusun' },
    },
    reasons: { label: 'Apa yang harus diperbaiki?' },
  },
  'objection-decision': {
    decision: {
      label: 'Apakah keberatan dikabulkan?',
      optionHelp: { uphold: 'Surat keputusan dicabut; pilih apa yang menyusul.' },
    },
    reasons: { label: 'Pertimbangan', help: 'Jawab tiap alasan pegawai. Putusan ini dibaca oleh pegawai.' },
    remedy: {
      label: 'Apa yang menyusul?',
      help: 'Hanya bila dikabulkan.',
      optionHelp: {
        rescind: 'Pegawai tetap di jabatan lamanya.',
        're-deliberate': 'Tim penilai bersidang lagi.',
        'change-decree': 'Surat keputusan baru untuk jabatan lain.',
      },
    },
    postId: { label: 'Jabatan dalam keputusan baru', help: 'Hanya bila keputusannya diganti.' },
  },
  'benefit-acknowledgement': {
    acknowledged: { label: 'Saya sudah membaca manfaat dan dampak mutasi ini' },
    comment: { label: 'Tanggapan Anda', help: 'Boleh kosong. Membaca tidak berarti menyetujui.' },
  },
  'training-waiver': { decision: { label: 'Apakah pegawai dibebaskan dari pelatihan ini?' } },
  'inauguration-invitation': {
    reference: { label: 'Nomor undangan' },
    heldOn: { label: 'Hari pelantikan' },
    at: { label: 'Jam', help: 'Misalnya 09:00.' },
    place: { label: 'Tempat pelantikan' },
    lateReasons: {
      label: 'Mengapa undangannya terlambat?',
      help: 'Hanya bila jaraknya ke hari pelantikan kurang dari aturan.',
    },
  },
  inauguration: {
    reference: { label: 'Nomor berita acara sumpah' },
    witnesses: { label: 'Saksi', help: 'Dua sampai empat nama, satu per baris.' },
  },
  handover: {
    reference: { label: 'Nomor berita acara serah terima (BAST)' },
    handedOverBy: { label: 'Yang menyerahkan' },
    takenOverBy: { label: 'Yang menerima' },
    openWork: { label: 'Pekerjaan yang belum selesai', help: 'Satu per baris; kosongkan bila tidak ada.' },
  },
  'duty-start-statement': {
    reference: { label: 'Nomor SPMT' },
    startedOn: { label: 'Mulai bertugas pada' },
    statedBy: { label: 'Yang menyatakan' },
  },
  'pay-stop-certificate': {
    reference: { label: 'Nomor SKPP' },
    paidUntil: { label: 'Dibayar unit lama sampai' },
    certifiedBy: { label: 'Yang menerangkan' },
  },
  'payroll-change': {
    reference: { label: 'Nomor perubahan gaji' },
    paidFrom: { label: 'Dibayar unit baru sejak' },
    changedBy: { label: 'Yang mengubah' },
  },
  'registry-update': {
    reference: { label: 'Nomor pemutakhiran di SIASN' },
    reason: { label: 'Mengapa dicatat dengan tangan?' },
  },
  orientation: {
    mentor: { label: 'Pendamping', help: 'Yang menjawab pertanyaan pada bulan-bulan pertama.' },
    oriented: { label: 'Apa yang sudah dikenalkan?' },
  },
  'performance-plan': {
    reference: { label: 'Nomor SKP' },
    agreedOn: { label: 'Disepakati pada' },
    periodFrom: { label: 'Masa penilaian sejak' },
    periodTo: { label: 'Masa penilaian sampai' },
    supervisor: { label: 'Atasan yang menyepakati' },
    targets: { label: 'Sasaran', help: 'Satu per baris, dengan ukurannya.' },
  },
  'rescission-settlement': {
    decision: { label: 'Ke mana pegawai kembali?' },
    postId: { label: 'Jabatan yang setara', help: 'Cari nama jabatan atau unit.' },
  },
  'self-review': {
    productivity: { label: 'Seberapa produktif Anda sekarang? (0–100)' },
    innovation: { label: 'Seberapa leluasa Anda mencoba cara baru? (0–100)' },
  },
  'person-review': {
    result: {
      label: 'Apakah pegawainya masih di jabatan ini?',
      options: { other: 'Ya, isi evaluasinya', 'person-left': 'Tidak, pegawai sudah berpindah atau berhenti' },
    },
  },
  'unit-review': { service: { label: 'Mutu layanan (0–100)' } },
  'improvement-plan': {
    cause: { label: 'Jenis sebabnya' },
    rootCause: { label: 'Akar masalah' },
    action: { label: 'Apa yang akan dilakukan?' },
    owner: { label: 'Penanggung jawab', help: 'Kosongkan bila Anda sendiri.' },
    startDate: { label: 'Mulai' },
    furtherMove: { label: 'Yang menolong adalah mutasi lain: perkara ini berakhir, HR membuka yang baru' },
  },
  'shortlist-decision': {
    nominees: { label: 'Siapa yang dicalonkan?', help: 'Menurut urutan; kosong berarti tidak seorang pun.' },
    reasons: { label: 'Mengapa mereka?', help: 'Menjadi alasan perkara yang dibuka.' },
  },
  ...formActs,
  options: formOptions,
};
