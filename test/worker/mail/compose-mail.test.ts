import { expect, it } from 'vitest';
import { composeMail } from '../../../worker/mail/compose-mail.ts';

const letter = {
  id: '01a2121c-36c3-7ba5-9b8e-98b2ceedf5d8',
  address: 'orang@bantul.example',
  attempts: 0,
  subject: { id: 'Tugas baru', en: 'New task' },
  body: { id: 'Ada tugas.\n\nTugas: /v1/tasks/2026-000001-02', en: 'A task.\n\nTask: /v1/tasks/2026-000001-02' },
};

it('makes paths in a letter into addresses that a reader can open', () => {
  const mail = composeMail(letter, { from: 'mutasi@mutasi.test', publicUrl: 'https://mutasi.example' });
  expect(mail.text).toContain('Tugas: https://mutasi.example/v1/tasks/2026-000001-02');
  expect(mail.html).toContain('Task: https://mutasi.example/v1/tasks/2026-000001-02');
});
