import type { Text } from '../text.ts';

/** A line as it came: an id and a post where the register knows them. */
export interface DraftLine {
  employeeId: string | undefined;
  postId: string | undefined;
  /** The post the person holds today. */
  holds: string | undefined;
}

export interface LineFault {
  /** From 0. */
  index: number;
  column: 'employee' | 'post';
  code: 'unknown-employee' | 'unknown-post' | 'person-twice' | 'post-twice' | 'post-is-own' | 'employee-without-post';
  message: Text;
}

const messages: Readonly<Record<LineFault['code'], Text>> = {
  'unknown-employee': { id: 'Pegawai tidak ada di instansi Anda.', en: 'There is no such employee in your agency.' },
  'unknown-post': { id: 'Jabatan tidak ada di instansi Anda.', en: 'There is no such post in your agency.' },
  'person-twice': { id: 'Pegawai ini sudah ada di baris lain.', en: 'This employee stands in another line already.' },
  'post-twice': { id: 'Jabatan ini sudah ada di baris lain.', en: 'This post stands in another line already.' },
  'post-is-own': { id: 'Pegawai ini sudah menduduki jabatan itu.', en: 'This employee holds that post already.' },
  'employee-without-post': { id: 'Pegawai ini tidak menduduki jabatan.', en: 'This employee holds no post.' },
};

/** Everything wrong with the lines of a draft, line by line; a batch with any is not kept. */
export function batchFaults(lines: readonly DraftLine[]): LineFault[] {
  const people = new Set<string>();
  const posts = new Set<string>();
  return lines.flatMap(({ employeeId, postId, holds }, index) => {
    const faults: LineFault[] = [];
    const fault = (column: LineFault['column'], code: LineFault['code']): void =>
      void faults.push({ index, column, code, message: messages[code] });
    if (employeeId === undefined) fault('employee', 'unknown-employee');
    else if (people.has(employeeId)) fault('employee', 'person-twice');
    else if (holds === undefined) fault('employee', 'employee-without-post');
    if (postId === undefined) fault('post', 'unknown-post');
    else if (posts.has(postId)) fault('post', 'post-twice');
    else if (postId === holds) fault('post', 'post-is-own');
    if (employeeId !== undefined) people.add(employeeId);
    if (postId !== undefined) posts.add(postId);
    return faults;
  });
}
