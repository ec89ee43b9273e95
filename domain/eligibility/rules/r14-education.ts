import { isEducationAtLeast } from '../../personnel/education.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r14 = defineRule({
  id: 'R14',
  version: 1,
  title: { id: 'Pendidikan sesuai jabatan', en: 'Education meets the post' },
  legalBasis: 'PP 11/2017 pasal 54 dan 107',
  reads: ['educationLevel', 'educationField', 'positionStandard'],
  find({ educationLevel, educationField, positionStandard }) {
    if (isUnknown(positionStandard)) return missing('positionStandard');
    const { minEducation, educationFields } = positionStandard.value;
    if (isUnknown(educationLevel)) return missing('educationLevel');
    const level = educationLevel.value;
    if (minEducation && !isEducationAtLeast(level, minEducation)) {
      return {
        verdict: 'block',
        value: { id: level, en: level },
        explanation: {
          id: `Jabatan ini memerlukan pendidikan paling rendah ${minEducation}.`,
          en: `The post requires at least ${minEducation}.`,
        },
        cure: {
          id: `Catatkan ijazah ${minEducation} di SIASN, atau pilih jabatan lain.`,
          en: `Register a ${minEducation} degree in SIASN, or choose another post.`,
        },
      };
    }
    if (educationFields.length > 0) {
      if (isUnknown(educationField)) return missing('educationField');
      if (!educationFields.some((field) => isSameField(field, educationField.value))) {
        return {
          verdict: 'block',
          value: { id: `${level} ${educationField.value}`, en: `${level} ${educationField.value}` },
          explanation: {
            id: `Jabatan ini memerlukan bidang pendidikan: ${educationFields.join(', ')}.`,
            en: `The post requires a degree in: ${educationFields.join(', ')}.`,
          },
          cure: {
            id: 'Pilih jabatan yang sesuai bidang pendidikan.',
            en: 'Choose a post that fits the field of education.',
          },
        };
      }
    }
    return {
      verdict: 'pass',
      value: { id: level, en: level },
      explanation: { id: 'Pendidikan memenuhi syarat jabatan.', en: 'The education meets the post.' },
    };
  },
});

function isSameField(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
