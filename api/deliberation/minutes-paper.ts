import type { Minutes } from '../../domain/deliberation/minutes.ts';
import { renderPdf } from '../../paper/render-pdf.ts';
import type { Language } from '../http/language.ts';
import type { FoundMinutes } from './find-minutes.ts';
import { minutesWords } from './minutes-words.ts';

/** Sealed minutes as PDF, dated the moment of their seal; hash and signatories are printed on it. */
export function minutesPaper(found: FoundMinutes, language: Language): Promise<Buffer> {
  const { minutes, sha256, sealedBy, sealedAt, agencyName } = found;
  const words = minutesWords[language];
  const { advice, motion } = minutes.advice;
  const carried = minutes.motions.find((put) => put.motion === motion);
  return renderPdf({
    template: 'minutes',
    issuedAt: sealedAt,
    data: {
      ...{ language, agency: agencyName, office: '', title: words.title, foot: words.foot, pageWord: words.page },
      reference: `${words.case} ${minutes.caseNumber}`,
      adviceTitle: words.advice,
      advice: carried ? `${words.advices[advice]}: ${carried.title}` : words.advices[advice],
      ...{ summaryTitle: words.summary, summary: minutes.summary },
      ...{ motionsTitle: words.motions, motionHeads: words.motionHeads },
      motions: minutes.motions.map((put) => [String(put.motion), put.title, put.reason ?? '']),
      sessions: minutes.sessions.map((held) => wordSession(held, language)),
      sealTitle: words.seal,
      seal: [
        { name: words.sealedBy, value: sealedBy },
        { name: words.sealedAt, value: sealedAt.toISOString() },
        { name: words.hash, value: sha256 },
      ],
      signatoriesTitle: words.signatories,
      signatories: (minutes.sessions.at(-1)?.seats ?? [])
        .filter(({ present, name }) => present && name !== null)
        .map(({ name, chair }) => (chair ? `${name} (${words.chair})` : name)),
    },
  });
}

function wordSession(held: Minutes['sessions'][number], language: Language) {
  const words = minutesWords[language];
  const { favour, against, abstain } = held.counts;
  return {
    title: `${words.session} ${held.session}`,
    particulars: [
      { name: words.held, value: `${held.heldAt ?? ''}, ${held.place ?? ''}` },
      { name: words.opened, value: held.openedAt ?? '' },
      { name: words.closed, value: held.closedAt ?? '' },
      { name: words.quorum, value: `${held.quorum} ${words.of} (${held.seated})` },
      { name: words.count, value: `${favour} / ${against} / ${abstain}` },
      { name: words.advice, value: words.advices[held.advice] },
    ],
    ...{ attendanceTitle: words.attendance, attendanceHeads: words.attendanceHeads },
    attendance: held.seats.map(({ seat, name, chair, present }) => [
      chair ? `${seat} (${words.chair})` : String(seat),
      name ?? words.empty,
      name === null ? '' : present ? words.present : words.absent,
    ]),
    leftTitle: words.left,
    left: held.left.map(({ seat, name, ground }) => `${name} (${seat}): ${words.grounds[ground]}`),
    ...{ votesTitle: words.votes, voteHeads: words.voteHeads },
    votes: held.votes.map(({ seat, name, motion, choice, reasons }) => [
      ...[`${seat}. ${name}`, String(motion), words.choices[choice], reasons],
    ]),
    dissentTitle: words.dissent,
    dissents: held.dissents.map(({ name, text }) => ({ name, value: text })),
  };
}
