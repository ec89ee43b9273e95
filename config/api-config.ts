import { type Config, ConfigFaults, isProduction, readConfig } from './config.ts';
import { type DocumentSettings, readDocumentSettings } from './document-settings.ts';
import { type IdentitySettings, readIdentitySettings } from './identity-settings.ts';
import { readWallSettings, type WallSettings } from './wall-settings.ts';

/** What the API is told beyond what it shares with the worker, which needs no secret of the web. */
export interface ApiConfig extends Config {
  identity: IdentitySettings;
  walls: WallSettings;
  documents: DocumentSettings;
  /** Folder of the built pages; without any the API alone is served. */
  pages: string;
}

/** @throws ConfigFaults with the faults of all parts */
export function loadApiConfig(env: NodeJS.ProcessEnv): ApiConfig {
  const common = readConfig(env);
  const identity = readIdentitySettings(env, isProduction(env));
  const walls = readWallSettings(env, isProduction(env));
  const documents = readDocumentSettings(env, isProduction(env));
  if (!common.config || !identity.settings || !walls.settings || !documents.settings)
    throw new ConfigFaults([...common.faults, ...identity.faults, ...walls.faults, ...documents.faults]);
  return {
    ...common.config,
    identity: identity.settings,
    walls: walls.settings,
    documents: documents.settings,
    pages: env['PAGES_FOLDER'] ?? 'web/dist',
  };
}
