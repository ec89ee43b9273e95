import type { Text } from '../text.ts';
import { type Due, dueText } from './due-text.ts';
import { type Letter, letter, type LetterKind } from './letter.ts';

/** Of a task of a case, or of a vacancy. */
export type TaskNews = { taskId: string; title: Text; due: Due } & (
  { caseNumber: string; stage: Text } | { vacancyNumber: string; position: string }
);

export function taskOpened(news: TaskNews): Letter {
  return about(
    'task-opened',
    news,
    { id: 'Tugas baru', en: 'New task' },
    {
      id: 'Ada tugas baru untuk Anda.',
      en: 'There is a new task for you.',
    },
  );
}

export function taskReminderBefore(news: TaskNews): Letter {
  return about(
    'task-reminder-before',
    news,
    { id: 'Segera jatuh tempo', en: 'Due soon' },
    {
      id: 'Tugas ini segera jatuh tempo dan masih menunggu Anda.',
      en: 'This task is due soon and still waits for you.',
    },
  );
}

export function taskReminderDue(news: TaskNews): Letter {
  return about(
    'task-reminder-due',
    news,
    { id: 'Jatuh tempo', en: 'Now due' },
    {
      id: 'Tugas ini jatuh tempo sekarang. Bila ada yang menghalangi, beri tahu HR.',
      en: 'This task is due now. If something stands in the way, tell HR.',
    },
  );
}

export function taskOverdue(news: TaskNews): Letter {
  return about(
    'task-overdue',
    news,
    { id: 'Lewat tenggat', en: 'Past due' },
    {
      id: 'Tugas ini melewati tenggatnya dan prosesnya menunggu. Bila Anda tidak dapat mengerjakannya, minta HR mengalihkannya.',
      en: 'This task is past its due date and the procedure is waiting. If you cannot do it, ask HR to reassign it.',
    },
  );
}

/** To the superior of whoever holds the task; what only the person can say, the superior can only see to. */
export function taskEscalated(news: TaskNews & { superiorMayAct: boolean }): Letter {
  return about(
    'task-escalated',
    news,
    { id: 'Dinaikkan kepada Anda', en: 'Escalated to you' },
    news.superiorMayAct ? mayActToo : onlyTheHolder,
  );
}

const mayActToo: Text = {
  id: 'Tugas ini melewati tenggatnya, jadi sekarang juga dapat Anda kerjakan sebagai atasan. Anda boleh mengerjakannya sendiri atau memastikan pemegangnya menyelesaikannya.',
  en: 'This task is past its due date, so as the superior you may now do it too. You can do it yourself or see that its holder does.',
};

const onlyTheHolder: Text = {
  id: 'Tugas ini melewati tenggatnya. Hanya pemegangnya yang dapat menyelesaikannya; sebagai atasan, pastikan ia melakukannya, atau minta HR mengalihkannya.',
  en: 'This task is past its due date. Only its holder can do it; as the superior, see that they do, or ask HR to reassign it.',
};

/** To the new holder. */
export function taskReassigned(news: TaskNews): Letter {
  return about(
    'task-reassigned',
    news,
    { id: 'Dialihkan kepada Anda', en: 'Reassigned to you' },
    {
      id: 'Tugas ini dialihkan kepada Anda. Tenggatnya tidak berubah.',
      en: 'This task was reassigned to you. Its due date is unchanged.',
    },
  );
}

/** To whoever stands in for somebody absent. */
export function taskDelegated(news: TaskNews): Letter {
  return about(
    'task-delegated',
    news,
    { id: 'Dititipkan kepada Anda', en: 'Delegated to you' },
    {
      id: 'Pemegang tugas ini sedang tidak hadir. Anda mengerjakannya atas namanya; tenggatnya tidak berubah.',
      en: 'The holder of this task is absent. You do it on their behalf; its due date is unchanged.',
    },
  );
}

/** To whoever is back. */
export function taskReturned(news: TaskNews): Letter {
  return about(
    'task-returned',
    news,
    { id: 'Kembali kepada Anda', en: 'Yours again' },
    {
      id: 'Tugas ini kembali kepada Anda. Tenggatnya tidak berubah.',
      en: 'This task is yours again. Its due date is unchanged.',
    },
  );
}

function about(kind: LetterKind, news: TaskNews, label: Text, opening: Text): Letter {
  const { taskId, title } = news;
  const { number, place } = ownerOf(news);
  const due = dueText(news.due);
  return letter(
    kind,
    { id: `${label.id}: ${title.id} (${number})`, en: `${label.en}: ${title.en} (${number})` },
    opening,
    {
      id: `${title.id}.\n${place.id}\n${due.id}`,
      en: `${title.en}.\n${place.en}\n${due.en}`,
    },
    { id: `Tugas: /v1/tasks/${taskId}`, en: `Task: /v1/tasks/${taskId}` },
  );
}

function ownerOf(news: TaskNews): { number: string; place: Text } {
  if ('caseNumber' in news) {
    const { caseNumber: number, stage } = news;
    return { number, place: { id: `Perkara ${number}, tahap ${stage.id}.`, en: `Case ${number}, stage ${stage.en}.` } };
  }
  const { vacancyNumber: number, position } = news;
  return {
    number,
    place: { id: `Lowongan ${number}, jabatan ${position}.`, en: `Vacancy ${number}, post ${position}.` },
  };
}
