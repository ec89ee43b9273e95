import { join, relative } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { describe, expect, it } from 'vitest';
import { auditCheckpointType } from '../../contract/audit-checkpoint.ts';
import { mutationCaseType } from '../../contract/mutation-case.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import * as workflows from '../../workflows/index.ts';

const inlineMap = /sourceMappingURL=data:application\/json;charset=utf-8;base64,([A-Za-z0-9+/=]+)/;

/** Paths of all files that the bundle of an entry contains, relative to the project; the bundle's own map names them. */
async function filesBundledFrom(entry: string): Promise<string[]> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(projectRoot, entry),
    logger: new DefaultLogger('ERROR'),
  });
  const map = Buffer.from(inlineMap.exec(code)?.[1] ?? '', 'base64').toString();
  const { sources } = JSON.parse(map) as { sources: string[] };
  return sources.filter((path) => path.startsWith(projectRoot)).map((path) => relative(projectRoot, path));
}

function packagesAmong(files: string[]): string[] {
  return [...new Set(files.flatMap((file) => /.*node_modules\/((@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();
}

function foldersAmong(files: string[]): string[] {
  const own = files.filter((file) => !file.startsWith('node_modules/'));
  return [...new Set(own.map((file) => file.split('/')[0]!))].sort();
}

describe('the workflow bundle', { timeout: 120_000 }, () => {
  it('is made of procedure, door and law, without forms, database or any package but those of the SDK', async () => {
    const files = await filesBundledFrom('workflows/index.ts');
    expect(foldersAmong(files)).toEqual(['contract', 'domain', 'workflows']);
    expect(files.filter((file) => file.startsWith('domain/task-kinds/'))).toEqual([]);
    const others = packagesAmong(files).filter((name) => !name.startsWith('@temporalio/'));
    expect(others).toEqual(['long', 'ms', 'nexus-rpc']);
  });

  it('would show zod if a workflow imported a form', async () => {
    expect(packagesAmong(await filesBundledFrom('domain/task-kinds/task-definitions.ts'))).toContain('zod');
  });

  it('exports the workflow types and nothing else', () => {
    const rounds = [
      'assignmentPlan',
      'employeeImport',
      'exchangeRound',
      'notificationDigest',
      'objection',
      'profileRebuild',
      'registryReconciliation',
      'registryWriteBack',
      'rotation',
      'vacancy',
      'vacancyLookahead',
    ];
    const types = ['absence', auditCheckpointType, 'decreeLetter', 'evaluation', mutationCaseType, ...rounds];
    expect(Object.keys(workflows).sort()).toEqual(types.sort());
  });
});
