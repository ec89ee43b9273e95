import { type Config, ConfigFaults, isProduction, readConfig } from './config.ts';
import { type DecreeSettings, readDecreeSettings } from './decree-settings.ts';
import { readRegistrySettings, type RegistrySettings } from './registry-settings.ts';

/** What the worker is told beyond what it shares with the API. */
export interface WorkerConfig extends Config {
  decrees: DecreeSettings;
  /** Undefined: the national registry is switched off. */
  registry: RegistrySettings | undefined;
}

/** @throws ConfigFaults with the faults of all parts */
export function loadWorkerConfig(env: NodeJS.ProcessEnv): WorkerConfig {
  const common = readConfig(env);
  const decrees = readDecreeSettings(env, isProduction(env));
  const registry = readRegistrySettings(env, isProduction(env));
  if (!common.config || !decrees.settings || registry.faults.length > 0)
    throw new ConfigFaults([...common.faults, ...decrees.faults, ...registry.faults]);
  return { ...common.config, decrees: decrees.settings, registry: registry.settings };
}
