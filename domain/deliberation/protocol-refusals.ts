import type { Refusal } from '../refusal.ts';

/** Every "no" of the protocol, by its code. */
export const protocolRefusals = {
  'session-not-convened': no(
    'Sidang ini belum diundang; tetapkan waktu dan tempatnya lebih dulu.',
    'This session has not been convened; set its time and place first.',
  ),
  'session-not-begun': no(
    'Sidang belum tiba harinya; kehadiran dicatat pada hari sidang.',
    'The day of the session has not come; attendance is noted on that day.',
  ),
  'session-not-open': no(
    'Sidang belum dibuka; suara diberikan setelah kuorum hadir dan sidang dibuka.',
    'The session is not open; votes are cast once a quorum is present and it has been opened.',
  ),
  'session-without-quorum': no(
    'Yang hadir belum mencapai kuorum dari kursi yang terisi. Tunggu anggota lain, dudukkan pengganti, atau jadwalkan ulang.',
    'Those present are no quorum of the seats that are held. Wait for others, seat a substitute, or reschedule.',
  ),
  'session-open-already': no('Sidang sudah dibuka.', 'The session is open already.'),
  'session-closed': no(
    'Sidang sudah ditutup; suara yang datang kemudian tidak mengubah apa pun.',
    'The session is closed; a vote that comes later changes nothing.',
  ),
  'not-seated': no('Kursi ini tidak dipegang siapa pun dalam sidang ini.', 'Nobody holds this seat in this session.'),
  'not-on-panel': no(
    'Hanya anggota yang duduk dalam sidang terakhir yang menutup risalahnya. Alihkan kepada ketua atau penggantinya.',
    'Only a member who sits in the last session seals its minutes. Hand it to the chair or to whoever presides instead.',
  ),
  'already-seated': no('Orang itu sudah duduk di sidang ini.', 'They already sit in this session.'),
  'already-present': no('Kehadiran kursi ini sudah dicatat.', 'The attendance of this seat has been noted already.'),
  'member-absent': no(
    'Anggota yang tidak hadir tidak memberi suara. Catat kehadiran lebih dulu.',
    'A member who is absent does not vote. Join the session first.',
  ),
  'member-recused': no(
    'Anggota ini mundur dari perkara ini dan tidak memberi suara di dalamnya.',
    'This member stepped back from this case and does not vote in it.',
  ),
  'already-voted': no(
    'Kursi ini sudah memberi suara; satu kursi bersuara satu kali.',
    'This seat has voted already; a seat votes once.',
  ),
  'vote-without-reason': {
    ...no('Setiap suara memerlukan alasan.', 'Every vote needs its reasons.'),
    field: 'reasons',
  },
  'motion-unknown': {
    ...no('Usul itu tidak ada dalam sidang ini.', 'There is no such motion in this session.'),
    field: 'alternatives',
  },
  'motion-without-vote': {
    ...no('Setiap usul memerlukan satu suara dalam surat suara ini.', 'This ballot must vote once on every motion.'),
    field: 'alternatives',
  },
  'motion-too-late': no(
    'Usul hanya dapat diajukan sebelum sidang dibuka, supaya semua bersuara atas hal yang sama.',
    'A motion can be put only before the session opens, so that all vote on the same.',
  ),
  'motions-full': no('Usul dalam perkara ini sudah cukup banyak.', 'This case has as many motions as it may have.'),
  'dissent-too-early': no(
    'Pendapat berbeda dicatat setelah sidang ditutup.',
    'A dissent is noted once the session has closed.',
  ),
  'dissent-without-vote': no(
    'Hanya yang bersuara dalam sidang ini dapat mencatat pendapat berbeda.',
    'Only who voted in this session may note a dissent.',
  ),
  'dissent-twice': no('Pendapat berbeda kursi ini sudah dicatat.', 'The dissent of this seat has been noted already.'),
  'minutes-sealed': no(
    'Risalah sudah disegel; tidak ada yang dapat ditambah atau diubah.',
    'The minutes are sealed; nothing can be added or changed.',
  ),
} as const satisfies Record<string, Omit<Refusal, 'code'>>;

export type ProtocolRefusal = keyof typeof protocolRefusals;

export function protocolRefusal(code: ProtocolRefusal): Refusal {
  return { code, ...protocolRefusals[code] };
}

function no(id: string, en: string): Omit<Refusal, 'code'> {
  return { rule: 'F30', message: { id, en } };
}
