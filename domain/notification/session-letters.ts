import { Temporal } from 'temporal-polyfill';
import type { Text } from '../text.ts';
import { caseLink } from './case-letters.ts';
import { dayText } from './due-text.ts';
import { type Letter, letter, type LetterKind } from './letter.ts';

export interface SessionNews {
  caseNumber: string;
  session: number;
  /** ISO instant with offset. */
  heldAt: string;
  place: string;
  timeZone: string;
}

/** To each member of the panel, with a calendar file. */
export function sessionInvitation(news: SessionNews): Letter {
  return about('session-invitation', news, { id: 'Undangan sidang', en: 'Invitation to a session' }, invited);
}

/** Another date or place. */
export function sessionMoved(news: SessionNews): Letter {
  return about('session-moved', news, { id: 'Perubahan sidang', en: 'A session was moved' }, moved);
}

/** To whoever need not come any more. */
export function sessionCancelled(news: SessionNews): Letter {
  return about('session-cancelled', news, { id: 'Sidang batal bagi Anda', en: 'A session is off for you' }, cancelled);
}

const invited: Text = {
  id: 'Anda diundang ke sidang Tim Penilai Kinerja. Bila Anda tidak bebas dalam perkara ini (keluarga, garis atasan langsung, kepentingan pribadi), nyatakan benturan kepentingan; kursi Anda beralih kepada pengganti.',
  en: 'You are invited to a session of the performance panel. If you are not free in this case (family, the same reporting line, an interest of your own), declare the conflict; your seat passes to a substitute.',
};

const moved: Text = {
  id: 'Waktu atau tempat sidang Tim Penilai Kinerja berubah. Undangan ini menggantikan yang sebelumnya.',
  en: 'The time or place of a session of the performance panel has changed. This invitation replaces the earlier one.',
};

const cancelled: Text = {
  id: 'Anda tidak perlu lagi menghadiri sidang Tim Penilai Kinerja ini.',
  en: 'You need not attend this session of the performance panel any more.',
};

function about(kind: LetterKind, news: SessionNews, label: Text, opening: Text): Letter {
  const { caseNumber, session, place, timeZone } = news;
  const at = Temporal.Instant.from(news.heldAt).toZonedDateTimeISO(timeZone);
  const day = dayText(at.toPlainDate().toString());
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return letter(
    kind,
    { id: `${label.id} ${session} (${caseNumber})`, en: `${label.en} ${session} (${caseNumber})` },
    opening,
    {
      id: `Perkara ${caseNumber}, sidang ${session}.\n${day.id}, pukul ${time}.\nTempat: ${place}`,
      en: `Case ${caseNumber}, session ${session}.\n${day.en}, at ${time}.\nPlace: ${place}`,
    },
    caseLink(caseNumber),
  );
}
