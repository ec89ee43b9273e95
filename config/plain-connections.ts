import { isLoopback } from './is-loopback.ts';

/**
 * Connections to Postgres, Temporal, the mail server and the virus scanner that somebody on the way could read or bend, and those whose server nobody
 * would check. Production refuses them but on this machine (ASVS 12.3.1–12.3.4, 13.2.1). No value is shown.
 */
export function plainConnectionsIn(env: NodeJS.ProcessEnv): string[] {
  return [...database(env['DATABASE_URL']), ...temporal(env), ...mail(env), ...scanner(env), ...unchecked(env)];
}

function database(text: string | undefined): string[] {
  if (text === undefined || !URL.canParse(text)) return [];
  const { hostname, searchParams } = new URL(text);
  // `host` among the options wins over the one before the path.
  const host = searchParams.get('host') ?? hostname;
  if (host === '' || host.startsWith('/') || isLoopback(host)) return [];
  const modes = searchParams.getAll('sslmode');
  const isVerified = modes.length === 1 && modes[0] === 'verify-full' && !searchParams.has('ssl');
  return isVerified ? [] : ['DATABASE_URL leaves this machine without sslmode=verify-full'];
}

function temporal(env: NodeJS.ProcessEnv): string[] {
  const host = env['TEMPORAL_ADDRESS']?.replace(/:\d+$/, '');
  if (host === undefined || isLoopback(host)) return [];
  const faults: string[] = [];
  if (env['TEMPORAL_TLS'] !== 'true')
    faults.push('TEMPORAL_TLS is not true, and TEMPORAL_ADDRESS is outside of this machine');
  const proves = ['TEMPORAL_TLS_CERT_FILE', 'TEMPORAL_API_KEY'].some((name) => env[name] !== undefined);
  if (!proves)
    faults.push(
      'TEMPORAL_TLS_CERT_FILE or TEMPORAL_API_KEY is missing; a Temporal outside of this machine must know who asks',
    );
  return faults;
}

function mail(env: NodeJS.ProcessEnv): string[] {
  const { SMTP_URL: text, SMTP_STARTTLS: startTls } = env;
  if (text === undefined || !URL.canParse(text)) return [];
  const { protocol, hostname, search } = new URL(text);
  if (isLoopback(hostname)) return [];
  const faults: string[] = [];
  // The mail library reads options there, one of which is not to look at certificates.
  if (search !== '') faults.push('SMTP_URL has options after a question mark; TLS has settings of its own');
  if (protocol === 'smtp:' && startTls === 'offered')
    faults.push('SMTP_STARTTLS is offered; outside of this machine it must be required');
  return faults;
}

/** clamd knows no TLS, and is sent whole documents. */
function scanner({ DOCUMENT_SCANNER: text }: NodeJS.ProcessEnv): string[] {
  if (text === undefined || !URL.canParse(text) || isLoopback(new URL(text).hostname)) return [];
  return ['DOCUMENT_SCANNER is outside of this machine; let it run here, or reach it by a tunnel that begins here'];
}

/** Node then believes every certificate, and says so on a console that nobody reads. */
function unchecked(env: NodeJS.ProcessEnv): string[] {
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
    ? ['NODE_TLS_REJECT_UNAUTHORIZED is 0: no certificate would be checked']
    : [];
}
