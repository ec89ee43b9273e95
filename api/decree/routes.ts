import { changeForm, readForm } from './decree-form.ts';
import { downloadCorrection, downloadDecree } from './download-decree.ts';
import { draftCorrection } from './draft-correction.ts';
import { draftJointDecree } from './draft-joint-decree.ts';
import { previewDraft } from './preview-draft.ts';
import { publicDecree } from './public-decree.ts';
import { readDecree } from './read-decree.ts';
import { initialCorrection, signCorrection } from './review-correction.ts';
import { verifyPaper } from './verify-paper.ts';

export const decreeRoutes = [
  draftJointDecree,
  readDecree,
  downloadDecree,
  previewDraft,
  draftCorrection,
  initialCorrection,
  signCorrection,
  downloadCorrection,
  readForm,
  changeForm,
  // Before the code, which would answer its name with 405.
  verifyPaper,
  publicDecree,
];
