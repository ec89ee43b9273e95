import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Guests, receiveGuests } from './visitor.ts';

let guests: Guests;

beforeAll(async () => {
  guests = await receiveGuests();
});
afterAll(() => guests.close());

it('shows HR the question of an employee as it is asked, without a reload', async () => {
  const question = 'Apakah jam kerja saya berubah di unit yang baru?';
  const hr = await guests.visit('hr', '/inbox');
  // The stream is opened when the page itself is there.
  await hr.page.waitForResponse((response) => response.url().endsWith('/v1/events'));
  const tasks = hr.page.getByRole('navigation', { name: 'Daftar tugas' }).getByRole('link');
  const before = await tasks.count();

  const employee = await guests.visit('pegawai', '/my-case', { width: 390 });
  await employee.page.getByRole('button', { name: /Pertanyaan saya/ }).click();
  await employee.page.getByLabel('Pertanyaan Anda').fill(question);
  await employee.page.getByRole('button', { name: 'Kirim pertanyaan' }).click();
  await employee.page.getByText(question).first().waitFor();

  await expect.poll(() => tasks.count(), { timeout: 20_000 }).toBe(before + 1);
  await Promise.all([hr.context.close(), employee.context.close()]);
});

it('says when the line is down, and when it is back', async () => {
  const { page, context } = await guests.visit('auditor', '/cases');
  await page.route('**/v1/events', (route) => route.abort());
  await page.reload();
  const notice = page.getByText('Sambungan terputus, mencoba lagi');
  await notice.waitFor({ timeout: 20_000 });
  await page.unroute('**/v1/events');
  await notice.waitFor({ state: 'detached', timeout: 30_000 });
  await context.close();
});
