import { exceptionFrom } from '../../exception/pass-by-exception.ts';
import { addYears, ageOn } from '../../iso-date.ts';
import { isPromotion } from '../../personnel/direction.ts';
import { defineRule } from '../define-rule.ts';
import { durationText } from '../duration-text.ts';
import { effectiveOn } from '../effective-on.ts';
import { hasRelatedExperience, served } from '../experience.ts';
import { feederClasses } from '../feeder-classes.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';
import { startBy } from '../start-by.ts';
import type { Finding } from '../rule-line.ts';

export const r17 = defineRule({
  id: 'R17',
  version: 2,
  title: { id: 'Pengalaman dan usia untuk JPT', en: 'Experience and age for a leadership post' },
  legalBasis: 'PP 11/2017 pasal 107 sebagaimana diubah PP 17/2020',
  reads: ['targetClass', 'direction', 'positionHistory', 'birthDate', 'exceptions', 'effectiveDate', 'today', 'policy'],
  find({ targetClass, direction, positionHistory, birthDate, exceptions, effectiveDate, today, policy }) {
    if (targetClass !== 'jpt-pratama' && targetClass !== 'jpt-madya' && targetClass !== 'jpt-utama') {
      return notApplicable('Jabatan tujuan bukan JPT.', 'The target is no leadership post (JPT).');
    }
    if (!isPromotion(direction)) {
      return notApplicable(
        'Rotasi antar-JPT memakai uji kompetensi (pasal 131–132).',
        'Rotation among JPT goes by competency exam (art 131–132).',
      );
    }
    const { relevantYears, feederYears, maxAge } = policy.leadership[targetClass];
    const on = effectiveOn({ effectiveDate, today });
    const tooOld = !isUnknown(birthDate) && addYears(birthDate.value, maxAge) < on ? birthDate.value : undefined;
    // For a JPT pratama the President may except from the age (PP 11/2017 art 107 as amended), from nothing else.
    const exceptable = targetClass === 'jpt-pratama';
    const excepted = exceptable && exceptionFrom('R17', { exceptions, today }) !== undefined;
    if (tooOld !== undefined && !excepted) return overAge(tooOld, { on, today, maxAge, exceptable });
    if (isUnknown(positionHistory)) return missing('positionHistory');
    const feeders: readonly string[] = feederClasses[targetClass];
    const feeder = served(positionHistory.value, (spell) => feeders.includes(spell.positionClass), on);
    const value = durationText(feeder);
    if (feeder.months < feederYears * 12) {
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `Jabatan ini memerlukan ${feederYears} tahun pada jenjang di bawahnya atau jabatan fungsional setingkat.`,
          en: `The post requires ${feederYears} years in the class below or an equal functional post.`,
        },
        cure: {
          id: `Ajukan lagi setelah masa itu mencapai ${feederYears} tahun.`,
          en: `Submit again when that time reaches ${feederYears} years.`,
        },
      };
    }
    const related = hasRelatedExperience(positionHistory.value, relevantYears * 12, on);
    if (related === 'no') {
      return {
        verdict: 'block',
        value,
        explanation: {
          id: `Pengalaman dalam bidang tugas terkait belum ${relevantYears} tahun secara kumulatif.`,
          en: `Experience in the related field is below ${relevantYears} years in all.`,
        },
        cure: { id: 'Lengkapi riwayat jabatan yang terkait.', en: 'Complete the related position history.' },
      };
    }
    if (related === 'maybe') return missing('positionHistory');
    if (isUnknown(birthDate)) return missing('birthDate');
    // What is left is the age: the exception lets it pass.
    if (tooOld !== undefined) return overAge(tooOld, { on, today, maxAge, exceptable });
    return {
      verdict: 'pass',
      value,
      explanation: {
        id: 'Pengalaman dan usia memenuhi syarat JPT.',
        en: 'Experience and age meet the leadership post.',
      },
    };
  },
});

function overAge(
  birthDate: string,
  { on, today, maxAge, exceptable }: { on: string; today: string; maxAge: number; exceptable: boolean },
): Finding {
  const age = ageOn(birthDate, on);
  return {
    verdict: exceptable ? 'block-unless-exception' : 'block',
    value: { id: `usia ${age} tahun`, en: `age ${age}` },
    explanation: {
      id: `Usia pada TMT paling tinggi ${maxAge} tahun.`,
      en: `The age on the effective date may be ${maxAge} at most.`,
    },
    cure: exceptable
      ? { id: 'Peroleh pengecualian dari Presiden.', en: 'Obtain an exception from the President.' }
      : startBy(addYears(birthDate, maxAge), today),
  };
}
