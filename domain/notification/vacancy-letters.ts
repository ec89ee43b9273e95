import type { Competency } from '../personnel/competency.ts';
import type { Text } from '../text.ts';
import { competencyLabels } from '../vacancy/competency-label.ts';
import { gateLabel } from '../vacancy/gate-label.ts';
import type { RankBand } from '../vacancy/rank-band.ts';
import { dayText } from './due-text.ts';
import { type Letter, letter } from './letter.ts';

interface VacancyNews {
  number: string;
  position: string;
}
type Addressed = VacancyNews & { id: string };

/** To whom the matching found: the vacancy, until when to say that one is interested, and that saying so is free. */
export function vacancyPublished({ id, number, position, until }: Addressed & { until: string }): Letter {
  const day = dayText(until);
  return letter(
    'vacancy-published',
    { id: `Lowongan ${number}: ${position}`, en: `Vacancy ${number}: ${position}` },
    {
      id: `Jabatan ${position} lowong, dan data Anda memenuhi syaratnya. Anda dapat menyatakan minat sampai ${day.id}. Menyatakan minat adalah pilihan Anda dan tidak memengaruhi penilaian kinerja.`,
      en: `The post ${position} is vacant, and your record meets its conditions. You may say that you are interested until ${day.en}. It is your choice and does not affect your appraisal.`,
    },
    {
      id: `Syarat dan bobot: /v1/vacancies/${id}\nMenyatakan minat: POST /v1/vacancies/${id}/interests`,
      en: `Conditions and weights: /v1/vacancies/${id}\nSay that you are interested: POST /v1/vacancies/${id}/interests`,
    },
  );
}

/** To whoever gave the order, for one of the service itself to HR: the vacancy was not opened, and why. */
export function vacancyRefused({ position, why }: { position: string; why: Text }): Letter {
  return letter(
    'vacancy-refused',
    { id: `Lowongan tidak dibuka: ${position}`, en: `Vacancy not opened: ${position}` },
    {
      id: `Lowongan untuk jabatan ${position} tidak dapat dibuka. ${why.id}`,
      en: `The vacancy of the post ${position} could not be opened. ${why.en}`,
    },
    {
      id: 'Setelah penghalangnya hilang, buka lowongan itu lewat POST /v1/vacancies.',
      en: 'Once nothing stands in its way, open it by POST /v1/vacancies.',
    },
  );
}

/** To whoever was interested, and to HR: how it ended. */
export function vacancyClosed({ number, position, outcome }: VacancyNews & { outcome: Text }): Letter {
  return letter(
    'vacancy-closed',
    { id: `Lowongan ${number} ditutup: ${outcome.id}`, en: `Vacancy ${number} is closed: ${outcome.en}` },
    {
      id: `Lowongan jabatan ${position} ditutup: ${outcome.id}.`,
      en: `The vacancy of the post ${position} is closed: ${outcome.en}.`,
    },
  );
}

export interface StandingNews extends Addressed {
  band: RankBand;
  shortlisted: boolean;
  /** Codes of the hard gates that were failed. */
  gates: readonly string[];
  gaps: readonly { competency: string; required: number; achieved: number | null }[];
}

/** "Why not me" (F40): the reader's own band and gaps, and of nobody else anything. */
export function standingTold({ id, number, position, band, shortlisted, gates, gaps }: StandingNews): Letter {
  const words = bandWords[band];
  return letter(
    'standing-told',
    { id: `Hasil Anda pada lowongan ${number}`, en: `How you stand in vacancy ${number}` },
    {
      id: `Untuk jabatan ${position} tim belum mengusulkan Anda${shortlisted ? ', walaupun Anda masuk daftar pendek' : ''}. ${words.id}`,
      en: `For the post ${position} the committee did not nominate you${shortlisted ? ', although you were on the shortlist' : ''}. ${words.en}`,
    },
    listed(
      gates.map(gateLabel),
      { id: 'Syarat yang belum terpenuhi:', en: 'Conditions not met:' },
      { id: 'Semua syarat mutlak terpenuhi.', en: 'All hard conditions are met.' },
    ),
    listed(
      gaps.map(gapWords),
      { id: 'Kompetensi di bawah yang diminta:', en: 'Competencies below what is asked:' },
      { id: 'Tidak ada kompetensi di bawah yang diminta.', en: 'No competency is below what is asked.' },
    ),
    {
      id: `Hasil ini tidak memengaruhi penilaian kinerja. Bila data Anda keliru, mintalah diperbaiki. Rinciannya: /v1/vacancies/${id}/my-standing`,
      en: `This does not affect your appraisal. If your record is wrong, ask to have it corrected. The details: /v1/vacancies/${id}/my-standing`,
    },
  );
}

const bandWords: Readonly<Record<RankBand, Text>> = {
  top: { id: 'Peringkat Anda di kelompok atas.', en: 'You rank in the top group.' },
  middle: { id: 'Peringkat Anda di kelompok tengah.', en: 'You rank in the middle group.' },
  lower: { id: 'Peringkat Anda di kelompok bawah.', en: 'You rank in the lower group.' },
  'not-ranked': { id: 'Anda tidak diperingkat.', en: 'You were not ranked.' },
};

function gapWords({ competency, required, achieved }: StandingNews['gaps'][number]): Text {
  const name = competencyLabels[competency as Competency];
  return {
    id: `${name.id}: diminta ${required}, ${achieved === null ? 'belum dinilai' : `Anda ${achieved}`}`,
    en: `${name.en}: ${required} is asked, ${achieved === null ? 'yours was not assessed' : `yours is ${achieved}`}`,
  };
}

function listed(lines: readonly Text[], heading: Text, none: Text): Text {
  if (lines.length === 0) return none;
  return {
    id: [heading.id, ...lines.map((line) => `- ${line.id}`)].join('\n'),
    en: [heading.en, ...lines.map((line) => `- ${line.en}`)].join('\n'),
  };
}
