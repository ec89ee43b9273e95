import { addDays } from '../../iso-date.ts';
import type { Text } from '../../text.ts';
import { dateText } from '../date-text.ts';
import { defineRule } from '../define-rule.ts';
import { effectiveOn } from '../effective-on.ts';
import type { RegionFreeze } from '../facts.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

/** Both the decree and the start in the post must lie outside a freeze, or have Mendagri's approval. */
export const r23 = defineRule({
  id: 'R23',
  version: 2,
  title: { id: 'Pembatasan penggantian pejabat', en: 'Freeze on replacing officials' },
  legalBasis: 'UU 10/2016 pasal 71 dan 162 ayat (3); PP 49/2008 pasal 132A',
  reads: ['freezes', 'effectiveDate', 'moment', 'today'],
  find({ freezes, effectiveDate, moment, today }) {
    if (moment !== 'decree') {
      return notApplicable('Aturan ini diperiksa sebelum SK ditetapkan.', 'This rule is judged before the decree.');
    }
    if (isUnknown(freezes)) return missing('freezes');
    // Who waited out a freeze past the effective date starts later than planned.
    const planned = effectiveOn({ effectiveDate, today });
    const on = planned < today ? today : planned;
    const touching = freezes.value.filter((freeze) => covers(freeze, today) || covers(freeze, on));
    const open = touching.filter((freeze) => !freeze.approvalReference);
    if (open.length > 0) {
      return {
        verdict: 'block',
        value: { id: 'masa pembatasan tanpa persetujuan', en: 'frozen, without approval' },
        explanation: {
          id: `SK atau tanggal berlaku jatuh dalam masa pembatasan penggantian pejabat: ${list(open).id}.`,
          en: `The decree or its effective date falls in a freeze on replacing officials: ${list(open).en}.`,
        },
        cure: {
          id: 'Peroleh persetujuan tertulis Mendagri, atau tunggu sampai masa pembatasan berakhir.',
          en: "Obtain Mendagri's written approval, or wait until the freeze ends.",
        },
      };
    }
    if (touching.length > 0) {
      return {
        verdict: 'pass',
        value: { id: 'persetujuan Mendagri ada', en: 'approved by Mendagri' },
        explanation: {
          id: 'Mendagri menyetujui penggantian dalam masa pembatasan.',
          en: 'Mendagri approved the replacement in the freeze.',
        },
      };
    }
    return {
      verdict: 'pass',
      value: { id: 'di luar masa pembatasan', en: 'outside any freeze' },
      explanation: { id: 'Tidak ada masa pembatasan yang berlaku.', en: 'No freeze applies.' },
    };
  },
});

const kindLabels: Readonly<Record<RegionFreeze['kind'], Text>> = {
  electoral: { id: 'pemilihan kepala daerah', en: 'election of the head of the region' },
  'post-inauguration': { id: 'enam bulan setelah pelantikan kepala daerah', en: 'six months after the inauguration' },
  'acting-head': { id: 'penjabat kepala daerah', en: 'acting head of the region' },
};

/** Which freezes, and for how long. */
function list(freezes: readonly RegionFreeze[]): Text {
  const lines = freezes.map(({ kind, from, to }) => {
    const [first, label] = [dateText(from), kindLabels[kind]];
    const end = to === null ? { id: 'belum ditentukan', en: 'no end known' } : dateText(addDays(to, -1));
    return { id: `${label.id}, ${first.id} – ${end.id}`, en: `${label.en}, ${first.en} – ${end.en}` };
  });
  return { id: lines.map(({ id }) => id).join('; '), en: lines.map(({ en }) => en).join('; ') };
}

function covers(freeze: RegionFreeze, day: string): boolean {
  return freeze.from <= day && (freeze.to === null || day < freeze.to);
}
