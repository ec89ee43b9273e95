/** Levels per competency, in the order of the domain's `competencies`. */
export const levelColumns = [
  'integritas',
  'kerjasama',
  'komunikasi',
  'orientasi_pada_hasil',
  'pelayanan_publik',
  'pengembangan_diri_dan_orla',
  'mengelola_perubahan',
  'pengambilan_keputusan',
  'perekat_bangsa',
] as const;

/** Every column of `candidate_profile` but the employee. */
export const profileColumns = [
  ...['agency', 'position_class', 'echelon', 'job_grade', 'work_field', 'since_post', 'rank'],
  ...['education_level', 'education_field', 'rating_latest', 'rating_before'],
  ...levelColumns,
  ...['talent_box', 'since_pns', 'born'],
  ...['months_total', 'months_administrator', 'months_pratama', 'months_madya', 'months_utama'],
  ...['work_fields', 'work_months', 'faults'],
] as const;
