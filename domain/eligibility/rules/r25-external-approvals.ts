import type { Text } from '../../text.ts';
import { defineRule } from '../define-rule.ts';
import type { ExternalApprovalKind } from '../external-approval.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

const approvalLabels: Record<ExternalApprovalKind, Text> = {
  'technical-consideration': { id: 'pertimbangan teknis BKN', en: "BKN's technical consideration" },
  'imut-recommendation': { id: 'rekomendasi I-MUT', en: 'I-MUT recommendation' },
  'governor-decision': { id: 'keputusan Gubernur', en: "the Governor's decision" },
  'minister-decision': { id: 'keputusan Mendagri', en: "the Minister's decision" },
  'bkn-head-decision': { id: 'keputusan Kepala BKN', en: "the decision of BKN's head" },
  'ministry-coordination': { id: 'koordinasi Kemendagri', en: 'coordination with Kemendagri' },
};

export const r25 = defineRule({
  id: 'R25',
  version: 1,
  title: { id: 'Pertimbangan dan rekomendasi luar', en: 'Outside considerations and recommendations' },
  legalBasis: 'Perpres 116/2022; SE Kepala BKN 7/2024',
  reads: ['externalApprovals', 'moment'],
  find({ externalApprovals, moment }) {
    if (moment !== 'decree') {
      return notApplicable('Aturan ini diperiksa sebelum SK ditetapkan.', 'This rule is judged before the decree.');
    }
    if (isUnknown(externalApprovals)) return missing('externalApprovals');
    if (externalApprovals.value.length === 0) {
      return notApplicable(
        'Jalur mutasi ini tidak memerlukan persetujuan luar.',
        'This route needs no outside approval.',
      );
    }
    const open = externalApprovals.value
      .filter((approval) => approval.state !== 'granted')
      .map(({ kind }) => approvalLabels[kind]);
    if (open.length > 0) {
      const names = { id: open.map((label) => label.id).join(', '), en: open.map((label) => label.en).join(', ') };
      return {
        verdict: 'block',
        value: { id: `belum ada: ${names.id}`, en: `not there: ${names.en}` },
        explanation: {
          id: `SK belum boleh terbit tanpa ${names.id}.`,
          en: `The decree may not be issued without ${names.en}.`,
        },
        cure: { id: `Peroleh ${names.id}.`, en: `Obtain ${names.en}.` },
      };
    }
    return {
      verdict: 'pass',
      value: { id: 'lengkap', en: 'complete' },
      explanation: { id: 'Semua persetujuan luar sudah ada.', en: 'Every outside approval is there.' },
    };
  },
});
