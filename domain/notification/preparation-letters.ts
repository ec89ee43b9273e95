import { caseLink, type CaseNews } from './case-letters.ts';
import { dayText } from './due-text.ts';
import { type Letter, letter } from './letter.ts';

/** To the employee: their question was answered; the words are in the case. */
export function questionAnswered({ caseNumber, number }: CaseNews & { number: number }): Letter {
  return letter(
    'question-answered',
    {
      id: `Pertanyaan ${number} Anda dijawab (${caseNumber})`,
      en: `Your question ${number} was answered (${caseNumber})`,
    },
    {
      id: `Pertanyaan Anda nomor ${number} dalam perkara ${caseNumber} sudah dijawab. Jawabannya dapat Anda baca dalam perkara ini; Anda boleh bertanya lagi.`,
      en: `Your question number ${number} in case ${caseNumber} was answered. You can read the answer in the case, and you may ask again.`,
    },
    {
      id: `Perkara: /v1/cases/${caseNumber}\nBertanya: POST /v1/cases/${caseNumber}/questions`,
      en: `Case: /v1/cases/${caseNumber}\nAsk: POST /v1/cases/${caseNumber}/questions`,
    },
  );
}

export interface EnrolmentNews extends CaseNews {
  course: { id: string; en: string };
  startsOn: string;
  endsOn: string;
}

/** To the employee: when the course is; where, they read in the case. */
export function trainingEnrolled({ caseNumber, course, startsOn, endsOn }: EnrolmentNews): Letter {
  const [from, to] = [dayText(startsOn), dayText(endsOn)];
  return letter(
    'training-enrolled',
    { id: `Jadwal pelatihan: ${course.id} (${caseNumber})`, en: `Training: ${course.en} (${caseNumber})` },
    {
      id: `Anda didaftarkan pada pelatihan "${course.id}", ${from.id} sampai ${to.id}. Tempatnya tercantum dalam perkara ini.`,
      en: `You are enrolled in the course "${course.en}", from ${from.en} to ${to.en}. The case says where.`,
    },
    {
      id: 'Setelah selesai, serahkan sertifikatnya pada perkara ini (jenis training-certificate).',
      en: 'When it is over, hand its certificate in to the case (kind training-certificate).',
    },
    caseLink(caseNumber),
  );
}

/** To HR, the receiving unit's head and the employee, on the first day of the new duty. */
export function preparationUnfinished(news: CaseNews & { courses: number; acknowledged: boolean }): Letter {
  const { caseNumber, courses, acknowledged } = news;
  const training = {
    id: `Pelatihan yang belum selesai: ${courses}. Pelatihan ini tetap wajib dan menjadi bagian orientasi di jabatan baru.`,
    en: `Courses not finished: ${courses}. They are still owed and are part of the orientation in the new post.`,
  };
  const unread = {
    id: 'Lembar manfaat jabatan baru belum dinyatakan telah dibaca. Mutasi tetap sah; tugas pegawai itu tetap terbuka.',
    en: 'The benefit sheet of the new post was not acknowledged. The move stands; the task of the employee stays open.',
  };
  return letter(
    'preparation-unfinished',
    { id: `Persiapan belum selesai (${caseNumber})`, en: `Preparation not finished (${caseNumber})` },
    {
      id: `Mutasi dalam perkara ${caseNumber} mulai berlaku, tetapi persiapannya belum selesai.`,
      en: `The mutation of case ${caseNumber} has taken effect, but its preparation is not finished.`,
    },
    ...(courses > 0 ? [training] : []),
    ...(acknowledged ? [] : [unread]),
    caseLink(caseNumber),
  );
}
