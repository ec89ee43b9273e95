import { postDocumentsIdVerdict } from '../../client/sdk.gen.ts';
import type { GetDocumentsIdResponse } from '../../client/types.gen.ts';
import { ActButton } from '../act/act-button.tsx';
import { longText, object } from '../act/fields.ts';

const reasons = [
  'illegible',
  'incomplete-pages',
  'wrong-document',
  'outdated',
  'not-signed',
  'wrong-signatory',
  'data-differ',
  'not-certified-copy',
  'other-repair',
  'under-discipline',
  'on-study-or-bond',
  'rating-too-low',
  'post-not-needed',
  'not-genuine',
  'other-refusal',
];

const schema = object(
  {
    verdict: { type: 'string', enum: ['accepted', 'repair', 'refused'] },
    reasons: { type: 'array', items: { type: 'string', enum: reasons } },
    note: longText,
  },
  ['reasons', 'note'],
);

/** The verdict of HR on one file. */
export function Judge({ file: { id, caseNumber } }: { file: GetDocumentsIdResponse }) {
  return (
    <ActButton
      name="judge"
      size="xs"
      schema={schema}
      caseNumber={caseNumber}
      send={(body) => postDocumentsIdVerdict({ path: { id }, body })}
    />
  );
}
