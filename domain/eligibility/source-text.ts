import type { Text } from '../text.ts';

/** Registers by their names; documents (`D9`), tasks (`T14`) and systems (`SIASN`) are called by the name they have. */
const registers: Readonly<Record<string, Text>> = {
  'siasn-export': { id: 'ekspor SIASN', en: 'SIASN export' },
  'discipline-register': { id: 'register hukuman disiplin', en: 'discipline register' },
  'relationship-register': { id: 'register hubungan keluarga dan kepentingan', en: 'register of family and interests' },
  'position-register': { id: 'register jabatan', en: 'position register' },
  'placement-register': { id: 'register penempatan', en: 'placement register' },
  'rotation-batch': { id: 'rotasi yang dijalankan bersama', en: 'rotation batch' },
  'region-calendar': { id: 'kalender pembatasan daerah', en: "region's freeze calendar" },
  'case-documents': { id: 'dokumen perkara', en: 'documents of the case' },
  'case-route': { id: 'jalur perkara', en: 'route of the case' },
  case: { id: 'perkara ini', en: 'this case' },
};

/** The source of a fact as people read it; several are joined by `, `. */
export function sourceText(source: string): Text {
  const names = source.split(', ').map((name) => registers[name] ?? { id: name, en: name });
  return { id: names.map(({ id }) => id).join(', '), en: names.map(({ en }) => en).join(', ') };
}
