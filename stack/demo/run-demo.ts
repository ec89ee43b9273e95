import { Client, Connection } from '@temporalio/client';
import { findAccount } from '../keys/find-account.ts';
import type { Say } from '../progress.ts';
import { connectApi, type Language } from './connect-api.ts';
import { describeEvent } from './describe-event.ts';
import { findMoves } from './find-moves.ts';
import { openCase, type OpenedCase } from './open-case.ts';
import { type Office, playCase } from './play-case.ts';
import { type Sum, sumUp } from './sum-up.ts';
import { type TimelineEvent, watchTimeline } from './watch-timeline.ts';
import type { DemoStack } from './with-demo-stack.ts';

interface Demo {
  cases: number;
  language: Language;
  say: Say;
}

/** Tells the essay's example on a running stack: as many cases as wanted, side by side. */
export async function runDemo(stack: DemoStack, { cases, language, say }: Demo): Promise<Sum[]> {
  const [hrAccount, heroine] = await Promise.all(
    ['hr', 'pegawai'].map((alias) => findAccount(stack.databaseUrl, { alias })),
  );
  if (hrAccount === undefined) throw new Error('the sample agency is not loaded: there is no account hr');
  const api = connectApi(stack.apiUrl, stack.fetchToken, language);
  const hr = api.as(hrAccount);
  const office: Office = { api, hr, paceMs: cases === 1 ? 250 : 0, isPatient: true };
  const connection = await Connection.connect({ address: stack.temporal.address });
  try {
    const client = new Client({ connection, namespace: stack.temporal.namespace });
    const moves = await findMoves(hr, heroine);
    const opened: OpenedCase[] = [];
    for (let count = 0; count < cases; count++) opened.push(await openCase(hr, moves, say));
    await (cases === 1 ? tellStory(office, opened[0]!, language, say) : playMany(office, opened, say));
    await showWhere(office, stack, opened[0]!.caseNumber, say);
    return await Promise.all(opened.map(({ caseNumber }) => sumUp(hr, client, caseNumber)));
  } finally {
    await connection.close();
  }
}

interface CaseHead {
  origin: { positionName: string; unitName: string };
  target: { positionName: string; unitName: string };
  temporalUrl: string | null;
}

async function tellStory(office: Office, { caseNumber, clerk }: OpenedCase, language: Language, say: Say) {
  const { origin, target } = await office.hr.get<CaseHead>(`/v1/cases/${caseNumber}`);
  say(`${caseNumber} · ${clerk.name}`);
  say(`${origin.positionName}, ${origin.unitName} → ${target.positionName}, ${target.unitName}`);
  const teller = storyteller(language, say);
  await Promise.all([playCase(office, caseNumber), watchTimeline(office.hr, caseNumber, teller)]);
}

/** Says each event with the seconds since the case was opened. */
function storyteller(language: Language, say: Say): (event: TimelineEvent) => void {
  const openedAt = new Map<string, number>();
  let begun: number | undefined;
  return (event) => {
    const at = Date.parse(event.at);
    begun ??= at;
    if (event.task !== null && event.action === 'task-opened') openedAt.set(event.task, at);
    const since = event.task === null ? undefined : openedAt.get(event.task);
    const line = describeEvent(event, since === undefined ? undefined : (at - since) / 1000, language);
    if (line !== undefined) say(`${((at - begun) / 1000).toFixed(1).padStart(6)}  ${line}`);
  };
}

async function playMany(office: Office, opened: OpenedCase[], say: Say): Promise<void> {
  const startedAt = Date.now();
  let ended = 0;
  const ticker = setInterval(() => say(`${ended} / ${opened.length} …`), 5_000);
  try {
    await Promise.all(
      opened.map(async ({ caseNumber, clerk }) => {
        const outcome = await playCase(office, caseNumber);
        ended++;
        say(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)}  ${caseNumber} · ${clerk.name} · ${outcome}`);
      }),
    );
  } finally {
    clearInterval(ticker);
  }
}

async function showWhere({ hr }: Office, stack: DemoStack, caseNumber: string, say: Say): Promise<void> {
  const { temporalUrl } = await hr.get<CaseHead>(`/v1/cases/${caseNumber}`);
  if (temporalUrl !== null) say(`Temporal UI: ${temporalUrl}`);
  if (stack.mailUrl !== undefined) say(`Mail: ${stack.mailUrl}`);
}
