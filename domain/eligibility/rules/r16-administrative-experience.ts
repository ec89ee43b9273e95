import { isPromotion } from '../../personnel/direction.ts';
import { defineRule } from '../define-rule.ts';
import { durationText } from '../duration-text.ts';
import { effectiveOn } from '../effective-on.ts';
import { served } from '../experience.ts';
import type { PositionSpell } from '../facts.ts';
import { feederClasses } from '../feeder-classes.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

export const r16 = defineRule({
  id: 'R16',
  version: 1,
  title: { id: 'Pengalaman untuk jabatan pengawas atau administrator', en: 'Experience for pengawas or administrator' },
  legalBasis: 'PP 11/2017 pasal 54',
  reads: ['targetClass', 'direction', 'positionHistory', 'effectiveDate', 'today', 'policy'],
  find({ targetClass, direction, positionHistory, effectiveDate, today, policy }) {
    if (targetClass !== 'pengawas' && targetClass !== 'administrator') {
      return notApplicable(
        'Jabatan tujuan bukan pengawas atau administrator.',
        'The target is neither pengawas nor administrator.',
      );
    }
    if (!isPromotion(direction)) {
      return notApplicable(
        'Pegawai sudah menduduki jenjang ini atau lebih tinggi.',
        'The employee already holds this class or a higher one.',
      );
    }
    if (isUnknown(positionHistory)) return missing('positionHistory');
    const isAdministrator = targetClass === 'administrator';
    const years = isAdministrator ? policy.administratorFeederYears : policy.supervisorFeederYears;
    const found = served(
      positionHistory.value,
      isAdministrator ? countsForAdministrator : countsForSupervisor,
      effectiveOn({ effectiveDate, today }),
    );
    const value = durationText(found);
    const feeder = isAdministrator
      ? { id: 'pengawas atau jabatan fungsional setingkat', en: 'pengawas or an equal functional post' }
      : { id: 'pelaksana atau jabatan fungsional setingkat', en: 'pelaksana or an equal functional post' };
    if (found.months >= years * 12) {
      return {
        verdict: 'pass',
        value,
        explanation: { id: `Pengalaman ${years} tahun terpenuhi.`, en: `The ${years} years of experience are met.` },
      };
    }
    return {
      verdict: 'block',
      value,
      explanation: {
        id: `Jabatan ini memerlukan pengalaman ${years} tahun sebagai ${feeder.id}.`,
        en: `The post requires ${years} years as ${feeder.en}.`,
      },
      cure: {
        id: `Ajukan lagi setelah pengalaman mencapai ${years} tahun, atau lengkapi riwayat jabatan.`,
        en: `Submit again when the experience reaches ${years} years, or complete the position history.`,
      },
    };
  },
});

function countsForAdministrator(spell: PositionSpell): boolean {
  return (feederClasses.administrator as readonly string[]).includes(spell.positionClass);
}

/** Pelaksana is the lowest feeder of pengawas, so every post counts. */
function countsForSupervisor(): boolean {
  return true;
}
