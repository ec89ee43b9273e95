import { Temporal } from 'temporal-polyfill';
import type { Text } from '../text.ts';
import type { ObjectionRemedy } from '../objection/objection-state.ts';
import { caseLink, type CaseNews } from './case-letters.ts';
import { dayText, type Due, dueText } from './due-text.ts';
import { type Letter, letter } from './letter.ts';

/** To the employee, with the receipt of the decree: until when, how and at no risk (PP 79/2021). */
export function objectionWindow({ caseNumber, until }: CaseNews & { until: Due }): Letter {
  return letter(
    'objection-window',
    { id: `Perkara ${caseNumber}: hak mengajukan keberatan`, en: `Case ${caseNumber}: your right to object` },
    {
      id: `Anda telah menerima SK mutasi. Bila tidak setuju, Anda dapat mengajukan keberatan tertulis dengan alasan dan bukti kepada PPK (PP 79/2021). ${dueText(until).id}`,
      en: `You have received the decree. If you disagree you may object in writing, with reasons and evidence, to the appointing authority (PP 79/2021). ${dueText(until).en}`,
    },
    {
      id: 'Mengajukan keberatan adalah hak Anda dan tidak memengaruhi penilaian kinerja. Keberatan yang datang sesudah hari itu tidak dapat diterima.',
      en: 'Objecting is your right and does not affect your appraisal. What comes after that day is inadmissible.',
    },
    {
      id: `Ajukan: POST /v1/cases/${caseNumber}/objection\nPerkara: /v1/cases/${caseNumber}`,
      en: `File it: POST /v1/cases/${caseNumber}/objection\nCase: /v1/cases/${caseNumber}`,
    },
  );
}

/** To the employee: the proof that the objection was received, and when (PP 79/2021). */
export function objectionReceived(
  news: CaseNews & { number: string; receivedAt: number; timeZone: string; decideBy: Due },
): Letter {
  const { caseNumber, number, decideBy } = news;
  const at = Temporal.Instant.fromEpochMilliseconds(news.receivedAt).toZonedDateTimeISO(news.timeZone);
  const [day, time] = [dayText(at.toPlainDate().toString()), at.toPlainTime().toString({ smallestUnit: 'second' })];
  return letter(
    'objection-received',
    { id: `Tanda terima keberatan ${number}`, en: `Receipt of objection ${number}` },
    {
      id: `Keberatan Anda atas keputusan dalam perkara ${caseNumber} diterima pada ${day.id} pukul ${time} (${news.timeZone}) dan dicatat dengan nomor ${number}.`,
      en: `Your objection against the decision of case ${caseNumber} was received on ${day.en} at ${time} (${news.timeZone}) and is recorded under ${number}.`,
    },
    {
      id: `Yang berwenang wajib memutusnya dengan alasan (PP 79/2021). ${dueText(decideBy).id} Sebelum diputus, Anda dapat menariknya kembali.`,
      en: `The authority owes a decision with reasons (PP 79/2021). ${dueText(decideBy).en} Until then you can withdraw it.`,
    },
    caseLink(caseNumber),
  );
}

/** To the employee: the legal answer to an objection that came late. */
export function objectionInadmissible(news: CaseNews & { lastDay: string; receivedOn: string }): Letter {
  const { caseNumber, lastDay, receivedOn } = news;
  return letter(
    'objection-inadmissible',
    { id: `Perkara ${caseNumber}: keberatan tidak dapat diterima`, en: `Case ${caseNumber}: objection inadmissible` },
    {
      id: `SK Anda terima pada ${dayText(receivedOn).id}; keberatan dapat diajukan sampai ${dayText(lastDay).id}. Keberatan Anda datang sesudah hari itu, jadi tidak dapat diterima (PP 79/2021). Keberatan dan jawaban ini tetap tercatat dalam perkara.`,
      en: `You received the decree on ${dayText(receivedOn).en}; an objection could be filed until ${dayText(lastDay).en}. Yours came after that day and is inadmissible (PP 79/2021). The objection and this answer are kept on record in the case.`,
    },
    {
      id: 'Anda masih dapat meminta HR memeriksa data yang keliru. Upaya hukum lain diatur UU 30/2014.',
      en: 'You can still ask HR to correct wrong data. Other legal steps are governed by UU 30/2014.',
    },
    caseLink(caseNumber),
  );
}

/** To the employee: the authority did not decide in its period. */
export function objectionOverdue({ caseNumber, decideBy }: CaseNews & { decideBy: string }): Letter {
  return letter(
    'objection-overdue',
    { id: `Perkara ${caseNumber}: keberatan belum diputus`, en: `Case ${caseNumber}: objection not decided in time` },
    {
      id: `Keberatan Anda seharusnya diputus paling lambat ${dayText(decideBy).id} (PP 79/2021) dan belum diputus. Keterlambatan ini tercatat dalam perkara dan diberitahukan kepada yang berwenang serta HR. Keputusan tetap wajib diberikan.`,
      en: `Your objection was to be decided by ${dayText(decideBy).en} (PP 79/2021) and is not. The breach is on record in the case and was told to the authority and to HR. The decision is still owed.`,
    },
    {
      id: 'Anda dapat meminta penjelasan kepada atasan yang berwenang; upaya hukum lain diatur UU 30/2014.',
      en: 'You may ask the superior of the authority to explain; other legal steps are governed by UU 30/2014.',
    },
    caseLink(caseNumber),
  );
}

export function objectionExtended({ caseNumber, decideBy }: CaseNews & { decideBy: Due }): Letter {
  return letter(
    'objection-extended',
    { id: `Perkara ${caseNumber}: jangka waktu keberatan diperpanjang`, en: `Case ${caseNumber}: period extended` },
    {
      id: `Yang berwenang memperpanjang satu kali jangka waktu memutus keberatan Anda, dengan alasan yang dapat Anda baca dalam perkara. ${dueText(decideBy).id}`,
      en: `The authority extended, once, its period to decide on your objection; you can read why in the case. ${dueText(decideBy).en}`,
    },
    caseLink(caseNumber),
  );
}

/** To the employee, as proof, and to HR. */
export function objectionWithdrawn({ caseNumber }: CaseNews): Letter {
  return letter(
    'objection-withdrawn',
    { id: `Perkara ${caseNumber}: keberatan ditarik`, en: `Case ${caseNumber}: objection withdrawn` },
    {
      id: `Keberatan dalam perkara ${caseNumber} ditarik oleh yang mengajukan. Keputusan mutasi tetap berlaku; keberatan yang sama tidak dapat diajukan lagi.`,
      en: `The objection in case ${caseNumber} was withdrawn by whoever filed it. The decision stands; the same objection cannot be filed again.`,
    },
    caseLink(caseNumber),
  );
}

const remedyTexts: Readonly<Record<ObjectionRemedy, Text>> = {
  rescind: {
    id: 'Keputusan mutasi dicabut dan keadaan semula dipulihkan; tidak ada mutasi baru yang diproses.',
    en: 'The decision is revoked and its effects undone; no other move is prepared.',
  },
  're-deliberate': {
    id: 'Keputusan mutasi dicabut, keadaan semula dipulihkan, dan usulnya disidangkan sekali lagi dalam perkara baru.',
    en: 'The decision is revoked, its effects undone, and the proposal is deliberated once more in a new case.',
  },
  'change-decree': {
    id: 'Keputusan mutasi dicabut, keadaan semula dipulihkan, dan SK yang baru disiapkan dalam perkara baru.',
    en: 'The decision is revoked, its effects undone, and another decree is prepared in a new case.',
  },
};

export function objectionDecided({ caseNumber, remedy }: CaseNews & { remedy?: ObjectionRemedy | undefined }): Letter {
  const rejected: Text = {
    id: 'Keberatan Anda ditolak; keputusan mutasi tetap berlaku.',
    en: 'Your objection was rejected; the decision stands.',
  };
  const upheld: Text = { id: 'Keberatan Anda dikabulkan.', en: 'Your objection was upheld.' };
  return letter(
    'objection-decided',
    { id: `Perkara ${caseNumber}: keberatan diputus`, en: `Case ${caseNumber}: your objection was decided` },
    remedy === undefined ? rejected : upheld,
    ...(remedy === undefined ? [] : [remedyTexts[remedy]]),
    {
      id: 'Alasannya dapat Anda baca dalam perkara. Gugatan ke pengadilan tata usaha negara diatur UU 30/2014 dan UU 5/1986.',
      en: 'You can read the reasons in the case. An action before the administrative court is governed by UU 30/2014 and UU 5/1986.',
    },
    caseLink(caseNumber),
  );
}

/** To the employee and to HR. */
export function effectiveDateHeld({ caseNumber }: CaseNews): Letter {
  return letter(
    'effective-date-held',
    { id: `Perkara ${caseNumber}: tanggal berlaku ditahan`, en: `Case ${caseNumber}: effective date held` },
    {
      id: `Mutasi dalam perkara ${caseNumber} tidak berlaku selama keberatan belum diputus. Sesudahnya mutasi berlaku pada tanggalnya, atau pada hari keputusan itu bila tanggalnya sudah lewat.`,
      en: `The mutation of case ${caseNumber} does not take effect while the objection waits. After it, it takes effect on its date, or on the day of that decision if the date has passed.`,
    },
    caseLink(caseNumber),
  );
}

/** To the employee and to HR. */
export function effectiveDateReleased({ caseNumber, date }: CaseNews & { date: string }): Letter {
  return letter(
    'effective-date-released',
    { id: `Perkara ${caseNumber}: tanggal berlaku tidak ditahan lagi`, en: `Case ${caseNumber}: effective date free` },
    {
      id: `Mutasi dalam perkara ${caseNumber} berlaku mulai ${dayText(date).id}.`,
      en: `The mutation of case ${caseNumber} takes effect on ${dayText(date).en}.`,
    },
    caseLink(caseNumber),
  );
}

/** To the authority and to HR: a period of the law was broken. */
export function alarmObjectionOverdue({ caseNumber, decideBy }: CaseNews & { decideBy: string }): Letter {
  return letter(
    'alarm-objection-overdue',
    { id: `Keberatan belum diputus (${caseNumber})`, en: `Objection not decided in time (${caseNumber})` },
    {
      id: `Keberatan dalam perkara ${caseNumber} wajib diputus paling lambat ${dayText(decideBy).id} (PP 79/2021) dan belum diputus. Pegawai sudah diberi tahu. Putuskan sekarang; keterlambatannya tetap tercatat.`,
      en: `The objection in case ${caseNumber} was owed a decision by ${dayText(decideBy).en} (PP 79/2021) and has none. The employee was told. Decide now; the breach stays on record.`,
    },
    caseLink(caseNumber),
  );
}
