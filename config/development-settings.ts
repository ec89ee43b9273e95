import { plainConnectionsIn } from './plain-connections.ts';
import { isPlainOutsideLoopback } from './plain-outside-loopback.ts';

/** Production takes no default and no setting that is meant for a developer's machine. */
export function developmentSettingsIn(env: NodeJS.ProcessEnv): string[] {
  const faults = plainConnectionsIn(env);
  const { PUBLIC_URL: publicUrl, TEMPORAL_UI_URL: uiUrl } = env;
  const required = ['MAIL_FROM', 'PUBLIC_URL'];
  for (const name of required)
    if (env[name] === undefined) faults.push(`${name} is missing (production has no default for it)`);
  if (isPlainOutsideLoopback(publicUrl)) faults.push('PUBLIC_URL is plain HTTP outside of this machine');
  if (isPlainOutsideLoopback(uiUrl)) faults.push('TEMPORAL_UI_URL is plain HTTP outside of this machine');
  // Cookies know no ports: whoever serves another page under our name could plant or read them (ASVS 3.5.4).
  if (hostOf(uiUrl) !== undefined && hostOf(uiUrl) === hostOf(publicUrl))
    faults.push('TEMPORAL_UI_URL has the host name of PUBLIC_URL; pages of others need a name of their own');
  if (env['ALLOW_DEMONSTRATION_POLICY'] === 'true') faults.push('ALLOW_DEMONSTRATION_POLICY is true in production');
  if (/\.test>?$/.test(env['MAIL_FROM'] ?? ''))
    faults.push('MAIL_FROM is an address that can receive no answer (.test)');
  if (/^postgres(ql)?:\/\/(mutasi_owner|postgres)[:@]/.test(env['DATABASE_URL'] ?? '')) {
    faults.push('DATABASE_URL is the owner of the schema; the application must not own its tables');
  }
  return faults;
}

function hostOf(text: string | undefined): string | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text).hostname : undefined;
}
