import type { Text } from '../text.ts';
import { caseLink } from './case-letters.ts';
import { dayText } from './due-text.ts';
import { type Letter, letter } from './letter.ts';

/** To HR: the move could not apply itself on its date, by which rule, and what to do about it. */
export function alarmPlacementConflict(news: { caseNumber: string; effectiveDate: string; why: Text }): Letter {
  const { caseNumber, effectiveDate, why } = news;
  const day = dayText(effectiveDate);
  return letter(
    'alarm-placement-conflict',
    { id: `Penempatan tertahan (${caseNumber})`, en: `Placement held up (${caseNumber})` },
    {
      id: `Mutasi dalam perkara ${caseNumber} seharusnya berlaku ${day.id}, tetapi tertahan. Belum ada yang berubah.`,
      en: `The mutation of case ${caseNumber} was to take effect on ${day.en}, but is held up. Nothing was changed.`,
    },
    why,
    {
      id: `Setelah itu diperbaiki, penempatan dicoba lagi dengan sendirinya, paling lambat dalam seperempat jam. Tanggal lain: POST /v1/cases/${caseNumber}/effective-date-corrections.`,
      en: `Once that is mended the placement is tried again by itself, within a quarter of an hour. Another date: POST /v1/cases/${caseNumber}/effective-date-corrections.`,
    },
    caseLink(caseNumber),
  );
}

/** To HR: the decision was rescinded, but the way back to the old post is closed. */
export function alarmNotReversible(news: { caseNumber: string; why: Text }): Letter {
  const { caseNumber, why } = news;
  return letter(
    'alarm-not-reversible',
    { id: `Pembatalan perlu diselesaikan (${caseNumber})`, en: `A rescission has to be settled (${caseNumber})` },
    {
      id: `Keputusan dalam perkara ${caseNumber} dibatalkan, tetapi pegawai tidak dapat dikembalikan begitu saja.`,
      en: `The decision of case ${caseNumber} was rescinded, but the employee cannot simply be moved back.`,
    },
    why,
    caseLink(caseNumber),
  );
}

/** To HR: the term of Perka BKN 7/2017 has passed. */
export function alarmInaugurationLate(news: { caseNumber: string; decreeDated: string; by: string }): Letter {
  const { caseNumber, decreeDated, by } = news;
  const [dated, due] = [dayText(decreeDated), dayText(by)];
  return letter(
    'alarm-inauguration-late',
    { id: `Pelantikan terlambat (${caseNumber})`, en: `Inauguration overdue (${caseNumber})` },
    {
      id: `SK dalam perkara ${caseNumber} tertanggal ${dated.id}; pelantikan paling lambat ${due.id} (Perka BKN 7/2017), tetapi belum dicatat.`,
      en: `The decree of case ${caseNumber} is dated ${dated.en}; the inauguration was due by ${due.en} (Perka BKN 7/2017) and is not on the record.`,
    },
    {
      id: 'Jadwalkan pelantikan secepatnya, undang pegawai paling lambat satu hari kerja sebelumnya, dan sebutkan alasan keterlambatan. Alarm ini selesai begitu pelantikan dicatat.',
      en: 'Hold the inauguration as soon as possible, invite the employee at least one working day ahead, and give the reasons for the delay. This alarm is over once the inauguration is recorded.',
    },
    caseLink(caseNumber),
  );
}

/** To the employee: when and where the oath is taken. */
export function inaugurationInvitation(news: {
  caseNumber: string;
  heldOn: string;
  at: string;
  place: string;
}): Letter {
  const { caseNumber, heldOn, at, place } = news;
  const day = dayText(heldOn);
  return letter(
    'inauguration-invitation',
    {
      id: `Undangan pelantikan, ${day.id} (${caseNumber})`,
      en: `Invitation to your inauguration, ${day.en} (${caseNumber})`,
    },
    {
      id: `Anda diundang ke pelantikan dan pengambilan sumpah jabatan.\n${day.id}, pukul ${at}.\nTempat: ${place}`,
      en: `You are invited to the inauguration and the oath of office.\n${day.en}, at ${at}.\nPlace: ${place}`,
    },
    {
      id: 'Bila Anda berhalangan, beri tahu BKPSDM sebelum hari itu; pelantikan dapat dijadwalkan lagi.',
      en: 'If you cannot come, tell the HR agency before that day; it can be held on another.',
    },
    caseLink(caseNumber),
  );
}

/** To the employee: the day of the move was recorded wrongly, or was changed. */
export function effectiveDateCorrected(news: { caseNumber: string; before: string; after: string }): Letter {
  const { caseNumber } = news;
  const [before, after] = [dayText(news.before), dayText(news.after)];
  return letter(
    'effective-date-corrected',
    { id: `Koreksi tanggal berlaku (${caseNumber})`, en: `Correction of the effective date (${caseNumber})` },
    {
      id: `Tanggal mulai berlaku mutasi Anda dikoreksi dari ${before.id} menjadi ${after.id}. Alasan dan surat koreksinya dapat Anda baca pada perkara; catatan semula tetap tersimpan.`,
      en: `The effective date of your mutation was corrected from ${before.en} to ${after.en}. You can read the reason and the letter of correction in the case; the earlier record is kept.`,
    },
    caseLink(caseNumber),
  );
}
