import { describe, expect, it } from 'vitest';
import type { BenefitInput, BenefitPost, BenefitTopic } from '../../../domain/benefit-sheet/benefit-sheet.ts';
import { type CareerStep, nextClasses } from '../../../domain/benefit-sheet/career-path.ts';
import { composeBenefitSheet } from '../../../domain/benefit-sheet/compose-benefit-sheet.ts';
import { coursesForGaps } from '../../../domain/training/courses-for-gaps.ts';
import { catalogue } from '../training/catalogue.ts';

const origin: BenefitPost = {
  position: 'Pengadministrasi Perkantoran',
  positionClass: 'pelaksana',
  unit: 'DKPP',
  place: 'Bantul',
  location: { latitude: -7.888, longitude: 110.329 },
  jobGrade: 5,
  allowanceRupiah: 1_750_000,
  terms: null,
};
const target: BenefitPost = {
  ...origin,
  position: 'Penelaah Pengembangan Program',
  unit: 'Bappeda',
  place: 'Manding',
  location: { latitude: -7.795, longitude: 110.37 },
  jobGrade: 7,
  allowanceRupiah: 3_000_000,
  terms: {
    rule: 'Tambahan penghasilan menurut kelas jabatan',
    source: 'Peraturan Bupati (contoh)',
    validFrom: '2026-01-01',
  },
};

function step(position: string, positionClass: CareerStep['positionClass'], unit = 'Bappeda'): CareerStep {
  return { position, positionClass, unit, sameUnit: unit === 'Bappeda' };
}

function textOf(input: Partial<BenefitInput>, topic: BenefitTopic) {
  const sheet = composeBenefitSheet({
    origin,
    target,
    direction: 'promotion',
    positions: [],
    courses: [],
    talentBox: null,
    ...input,
  });
  return sheet.lines.find((line) => line.topic === topic)?.text;
}

describe('the benefit sheet', () => {
  it('says what gets better', () => {
    expect(textOf({}, 'grade')?.id).toBe('Kelas jabatan Anda naik dari 5 ke 7.');
    expect(textOf({}, 'allowance')).toEqual({
      id: 'Tunjangan jabatan Anda naik Rp1.250.000 menjadi Rp3.000.000 per bulan.',
      en: 'Your position allowance rises by IDR 1,250,000 to IDR 3,000,000 a month.',
    });
    expect(textOf({}, 'place')?.en).toBe('You will work in Manding.');
  });

  it('says as plainly what gets worse', () => {
    const back = { origin: target, target: origin, direction: 'demotion' } as const;
    expect(textOf(back, 'grade')?.en).toBe('Your job grade falls from 7 to 5.');
    expect(textOf(back, 'allowance')?.id).toBe(
      'Tunjangan jabatan Anda turun Rp1.250.000 menjadi Rp1.750.000 per bulan.',
    );
    expect(textOf(back, 'direction')?.en).toContain('You have the right to ask why');
  });

  it('does not guess an allowance that nobody recorded', () => {
    expect(textOf({ target: { ...target, allowanceRupiah: null } }, 'allowance')?.en).toContain('not on record');
  });

  it('says by which rule the allowance is reckoned, and where that stands', () => {
    expect(textOf({}, 'terms')?.en).toBe(
      'Allowance rule: Tambahan penghasilan menurut kelas jabatan (Peraturan Bupati (contoh), in force since 1 January 2026).',
    );
    expect(textOf({ target: { ...target, terms: null } }, 'terms')?.id).toContain('belum tercatat dengan sumbernya');
  });

  it('tells the distance as the crow flies, and says where it is not known', () => {
    expect(textOf({}, 'distance')?.id).toBe(
      'Dari DKPP ke Bappeda kira-kira 11,3 km garis lurus; lewat jalan lebih jauh.',
    );
    expect(textOf({ origin: { ...origin, location: null } }, 'distance')?.en).toContain('is not known');
  });

  it('proposes training for the gaps and tells the talent box with its advice', () => {
    const courses = coursesForGaps([{ competency: 'komunikasi', required: 3, achieved: 1, distance: 2 }], catalogue);
    expect(textOf({ courses }, 'training')?.id).toContain('Komunikasi efektif dan penulisan naskah dinas (20 JP)');
    expect(textOf({ talentBox: 7 }, 'talent')?.en).toContain('box is 7');
    expect(textOf({}, 'talent')).toBeUndefined();
  });
});

describe('the career path', () => {
  it('leads to the next class, and to the class that counts this one as experience', () => {
    expect(nextClasses('pelaksana')).toEqual(['pengawas']);
    expect(nextClasses('pengawas')).toEqual(['administrator']);
    expect(nextClasses('jf-ahli-muda')).toEqual(['jf-ahli-madya', 'administrator']);
    expect(nextClasses('jf-ahli-madya')).toEqual(['jf-ahli-utama', 'jpt-pratama']);
    expect(nextClasses('jpt-utama')).toEqual([]);
  });

  it('names positions of its own unit first, and functional ones of its own family only', () => {
    const sheet = composeBenefitSheet({
      origin,
      target: { ...target, position: 'Perencana Ahli Muda', positionClass: 'jf-ahli-muda' },
      direction: 'diagonal',
      positions: [
        step('Kepala Bidang Anggaran', 'administrator', 'BPKPAD'),
        step('Perencana Ahli Madya', 'jf-ahli-madya'),
        step('Auditor Ahli Madya', 'jf-ahli-madya', 'Inspektorat'),
        step('Kepala Subbagian Keuangan', 'pengawas'),
      ],
      courses: [],
      talentBox: null,
    });
    expect(sheet.careerPath.map(({ position }) => position)).toEqual([
      'Perencana Ahli Madya',
      'Kepala Bidang Anggaran',
    ]);
  });
});
