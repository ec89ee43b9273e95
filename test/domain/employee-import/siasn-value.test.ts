import { describe, expect, it } from 'vitest';
import {
  readEducationField,
  readEducationLevel,
  readLegalStatus,
  readRank,
} from '../../../domain/employee-import/siasn-value.ts';

describe('values of the export', () => {
  it.each([
    ['SLTA Kejuruan', 'SMA'],
    ['Diploma III/Sarjana Muda', 'D3'],
    ['Diploma IV', 'D4'],
    ['Diploma I', 'D1'],
    ['Diploma II', 'D2'],
    ['S-1/Sarjana', 'S1'],
    ['S-2', 'S2'],
    ['S-3/Doktor', 'S3'],
    ['Sekolah Dasar', 'SD'],
    ['SLTP', 'SMP'],
    ['Kursus', undefined],
  ])('education %s is %s', (text, level) => {
    expect(readEducationLevel(text)).toBe(level);
  });

  it.each([
    ['S-1 Ekonomi Pembangunan', 'ekonomi-pembangunan'],
    ['D-III KEPERAWATAN', 'keperawatan'],
    ['SLTA/SMA Sederajat', 'sma-sederajat'],
    ['Diploma IV Teknik Sipil', 'teknik-sipil'],
    ['Ilmu Hukum', 'ilmu-hukum'],
    ['', undefined],
  ])('field %s is %s', (text, field) => {
    expect(readEducationField(text)).toBe(field);
  });

  it.each([
    ['Aktif', 'active'],
    ['CLTN', 'unpaid-leave'],
    ['PEMBERHENTIAN SEMENTARA', 'suspended'],
    ['Pensiun', 'retired'],
    ['?', undefined],
  ])('standing %s is %s', (text, status) => {
    expect(readLegalStatus(text)).toBe(status);
  });

  it.each(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XIV', 'XV', 'XVI', 'XVII'])(
    'PPPK has grade %s',
    (grade) => {
      expect(readRank(grade, 'PPPK')).toBe(grade);
    },
  );

  it('does not mix the ranks of the two kinds', () => {
    expect(readRank('IX', 'PNS')).toBeUndefined();
    expect(readRank('III/a', 'PPPK')).toBeUndefined();
    expect(readRank('XVIII', 'PPPK')).toBeUndefined();
    expect(readRank('iii / A', 'PNS')).toBe('III/a');
  });
});
