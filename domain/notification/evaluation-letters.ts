import { type Letter, letter } from './letter.ts';

/** To those who may read it: what the moves of a half year came to is evaluated (F59). Its numbers stay behind the sign-in. */
export function evaluationMade({ half }: { half: string }): Letter {
  const [year, part] = half.split('-') as [string, string];
  return letter(
    'evaluation-made',
    { id: `Evaluasi mutasi semester ${part} tahun ${year}`, en: `Evaluation of mutations, half year ${half}` },
    {
      id: 'Evaluasi berkala telah dibuat: lamanya tiap tahap, keterlambatan, hasil menurut jenis mutasi, pengaruhnya terhadap kinerja, unit yang tidak seimbang, dan parameter yang dipertanyakan oleh data.',
      en: 'The periodic evaluation is made: durations of stages, delays, outcomes by kind of move, the effect on performance, units out of balance, and the parameters that the data question.',
    },
    {
      id: `Baca: /v1/evaluations/${half}; untuk dicetak: /v1/evaluations/${half}.pdf`,
      en: `Read it: /v1/evaluations/${half}; to print: /v1/evaluations/${half}.pdf`,
    },
  );
}
