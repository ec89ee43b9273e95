// `npm run screenshots`: the pictures of the README, taken from a stack in the middle of its work, so that they stay true.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fillOffice } from '../demo/fill-office.ts';
import { withDemoStack } from '../demo/with-demo-stack.ts';
import { projectRoot } from '../data-directory.ts';
import { findBrowser } from './find-browser.ts';

const pictures = join(projectRoot, 'docs', 'pictures');
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

interface Shot {
  name: string;
  alias: string;
  path: string;
  viewport: { width: number; height: number };
}

const say = (line: string): void => console.log(line);

try {
  const executablePath = await findBrowser(say);
  await withDemoStack(process.env, say, async (stack) => {
    const standings = await fillOffice(stack, 'id', say);
    const at = (stage: string) => standings.find((one) => one.stage === stage)!.caseNumber;
    const shots: Shot[] = [
      { name: 'dashboard', alias: 'hr', path: '/dashboard', viewport: wide },
      { name: 'case', alias: 'hr', path: `/cases/${at('consultation')}?tab=certificate`, viewport: wide },
      { name: 'task', alias: 'hr', path: `/inbox/${at('intake')}-02`, viewport: wide },
      { name: 'portal', alias: 'pegawai', path: '/my-case', viewport: phone },
      { name: 'public', alias: '-', path: '/public', viewport: wide },
    ];
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      for (const shot of shots) {
        const context = await browser.newContext({
          ...{ viewport: shot.viewport, locale: 'id-ID', timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce' },
        });
        const page = await context.newPage();
        if (shot.alias === '-') await page.goto(stack.apiUrl + shot.path);
        else {
          await page.goto(`${stack.apiUrl}/login?returnTo=${encodeURIComponent(shot.path)}`);
          await page.locator('button', { has: page.locator(`strong:text-is("${shot.alias}")`) }).click();
          await page.waitForURL((url) => url.href.startsWith(stack.apiUrl));
        }
        await page.locator('h1').waitFor();
        await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
        await page.screenshot({ path: join(pictures, `${shot.name}.png`) });
        say(`docs/pictures/${shot.name}.png`);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Pooled sockets of libraries must not keep the process once everything is stopped.
process.exit();
