/** Fields of what can be done to a case beside its tasks. */
export const formActs = {
  'act-upload': {
    kind: {
      label: 'Jenis dokumen',
      options: {
        'exception-approval': 'Dokumen pengecualian',
        'external-reply': 'Jawaban instansi luar',
        'objection-evidence': 'Bukti keberatan',
        'training-certificate': 'Sertifikat pelatihan',
      },
    },
    file: { label: 'Berkas', help: 'PDF, JPEG atau PNG.' },
    signatoryClass: {
      label: 'Jenjang penanda tangan',
      options: {
        'jpt-utama': 'JPT utama',
        'jpt-madya': 'JPT madya',
        'jpt-pratama': 'JPT pratama',
        administrator: 'Administrator',
        pengawas: 'Pengawas',
      },
    },
    signedOn: { label: 'Ditandatangani pada' },
    signedNumber: { label: 'Nomor surat' },
  },
  'act-invitation': {
    heldAt: { label: 'Waktu sidang' },
  },
  'act-dissent': {
    text: { label: 'Pendapat Anda' },
  },
  'act-conflict': {
    reason: { label: 'Apa hubungan atau kepentingannya?' },
  },
  'act-object': {
    reasons: { label: 'Mengapa Anda keberatan?', help: 'Sebut apa yang keliru dan buktinya. Paling sedikit 20 huruf.' },
    documentIds: { label: 'Bukti', help: 'Unggah dahulu di tab Dokumen sebagai bukti keberatan.' },
  },
  'act-extend': {
    days: { label: 'Berapa hari lagi?' },
  },
  'act-ask': {
    addressee: { label: 'Kepada siapa?', options: { hr: 'Bagian kepegawaian', unit: 'Kepala unit yang menerima' } },
    question: { label: 'Pertanyaan Anda' },
  },
  'act-correct-date': {
    effectiveDate: { label: 'Tanggal berlaku yang benar' },
    letter: { label: 'Surat yang mendasari', help: 'Wajib bila surat keputusan sudah ditandatangani.' },
    number: { label: 'Nomor surat' },
    duringFreeze: { label: 'Tanggalnya dalam masa larangan mutasi' },
    carryTraining: { label: 'Pelatihan diteruskan sesudah bertugas' },
  },
  'act-correction': {
    dated: { label: 'Tanggal surat ralat' },
    changes: { label: 'Yang diperbaiki' },
    where: { label: 'Di bagian mana?' },
    written: { label: 'Tertulis' },
    correct: { label: 'Seharusnya' },
  },
  'act-initial-correction': {
    decision: { label: 'Apakah ralatnya sudah benar?' },
  },
  'act-sign-correction': {
    signed: { label: 'Tanda tangani ralat ini?', options: { true: 'Tanda tangani', false: 'Kembalikan' } },
  },
  'act-override': {
    kind: {
      label: 'Jalan apa?',
      options: {
        'skip-task': 'Lewati satu tugas',
        'extend-deadline': 'Perpanjang tenggat satu tugas',
        'reopen-documents': 'Buka lagi pemberkasan',
      },
    },
    taskId: { label: 'Tugas', help: 'Tugas yang terbuka dalam perkara ini.' },
    dueAt: { label: 'Tenggat baru' },
  },
  'act-assign': {
    accountId: { label: 'Kepada siapa?', help: 'Cari namanya.' },
  },
  'act-stand-in': {
    delegateId: { label: 'Pengganti', help: 'Cari namanya.' },
    from: { label: 'Sejak' },
    until: { label: 'Sampai dengan' },
  },
  'act-judge': {
    reasons: { label: 'Alasan', help: 'Untuk perbaikan atau penolakan, pilih alasannya.' },
  },
};
