import { readFile } from 'node:fs/promises';
import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { workflowBundle } from '../harness/temporal.ts';
import { readHistories } from './history-files.ts';

// A case lives for a year and moves to new code as it comes, so every history of every shipped version must replay.
const histories = await readHistories();

/** What each history makes of the workflow code: undefined where it replays. */
async function replay(workflowBundle: { code: string } | { codePath: string }): Promise<Map<string, unknown>> {
  const outcomes = new Map<string, unknown>();
  const given = [...histories.values()] as Parameters<typeof Worker.runReplayHistories>[1];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, given))
    outcomes.set(workflowId, error);
  return outcomes;
}

it('has histories of the version under way', () => {
  const files = [...histories.keys()].filter((file) => file.startsWith(packageJson.version));
  expect(files.map((file) => file.slice(packageJson.version.length + 1))).toEqual([
    'corrected.json',
    'effective.json',
    'exception-and-freeze.json',
    'other-post.json',
    'rescinded.json',
    'withdrawn.json',
  ]);
});

it('replays every committed history on the present code', async () => {
  const outcomes = await replay(workflowBundle());
  expect(outcomes.size).toBe(histories.size);
  expect([...outcomes].filter(([, error]) => error !== undefined)).toEqual([]);
});

it('would notice code that takes one step more', async () => {
  const code = await readFile(workflowBundle().codePath, 'utf8');
  const step = /await file\.ask\(['"]performance-evaluation['"]\)/;
  expect(code).toMatch(step);
  const changed = code.replace(
    step,
    (before) => `await file.until(Date.now() / 1000 + 60, 'one step more'); ${before}`,
  );
  const outcomes = await replay({ code: changed });
  for (const error of outcomes.values()) expect(error).toBeInstanceOf(DeterminismViolationError);
});

it('keeps ids in its histories and nobody’s data', () => {
  for (const { history } of histories.values()) {
    const text = JSON.stringify(history);
    const payloads = [...text.matchAll(/"data":"([^"]+)"/g)].map(([, data]) => Buffer.from(data!, 'base64').toString());
    const all = [text, ...payloads].join('\n');
    expect(all).not.toMatch(/(?<!\d)\d{18}(?!\d)/);
    expect(all).not.toMatch(/\bOrang\b|pegawai|@bantul/);
    expect(new Set([...text.matchAll(/"identity":"([^"]*)"/g)].map(([, identity]) => identity))).toEqual(
      new Set(['recorder']),
    );
  }
});
