import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { projectRoot } from '../../stack/data-directory.ts';

const configFile = join(projectRoot, '.dependency-cruiser.mjs');

export async function readImportRules(): Promise<string[]> {
  const { forbidden = [] } = await extractDepcruiseConfig(configFile);
  return forbidden.map((rule) => rule.name ?? '');
}

/** Reads every import below the folders and holds it against the import table. */
export async function cruiseImports(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { forbidden = [], options } = await extractDepcruiseConfig(configFile);
  const tsConfig = extractTypeScriptConfig(join(projectRoot, 'tsconfig.json'));
  const { enhancedResolveOptions, ...others } = options ?? {};
  const { output } = await cruise(
    folders,
    { ...others, baseDir, validate: true, ruleSet: { forbidden } },
    { ...enhancedResolveOptions },
    { tsConfig },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}
