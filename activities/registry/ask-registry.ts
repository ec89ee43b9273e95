import { RegistryFault } from './registry-fault.ts';

export interface RegistryRequest {
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
}

/** An answer that came whole and was not refused; 401 is told apart, for a token may only be too old. */
export type RegistryAnswer = { status: 'ok'; json: unknown } | { status: 'unauthorized' } | { status: 'absent' };

/** More would be no answer of the registry. */
const mostBytes = 20 * 1024 * 1024;

/**
 * One request. Whatever fails is told by its code alone: the error of the platform would name the address, which carries a NIP.
 * @throws RegistryFault
 */
export async function askRegistry({ method, url, headers, body, timeoutMs }: RegistryRequest): Promise<RegistryAnswer> {
  const { status, retryAfter, text } = await send({
    method,
    url,
    headers,
    ...(body !== undefined && { body }),
    timeoutMs,
  });
  if (status === 401 || status === 403) return { status: 'unauthorized' };
  if (status === 404) return { status: 'absent' };
  if (status === 429) throw new RegistryFault('registry-busy', waitOf(retryAfter));
  if (status === 503) throw new RegistryFault('registry-failed', waitOf(retryAfter));
  if (status >= 500 || status < 200) throw new RegistryFault('registry-failed');
  if (status >= 300) throw new RegistryFault('registry-refused');
  try {
    return { status: 'ok', json: JSON.parse(text) };
  } catch {
    throw new RegistryFault('registry-answer-invalid');
  }
}

interface Whole {
  status: number;
  retryAfter: string | null;
  text: string;
}

/**
 * Within its time or not at all. The time is our own timer's: a body that stops in the middle outlives the platform's signal where nothing
 * holds the request any more.
 */
async function send(request: RegistryRequest): Promise<Whole> {
  const control = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RegistryFault('registry-timeout'));
      control.abort();
    }, request.timeoutMs);
  });
  try {
    return await Promise.race([exchange(request, control.signal), late]);
  } catch (error) {
    throw error instanceof RegistryFault ? error : new RegistryFault('registry-unreachable');
  } finally {
    clearTimeout(timer);
  }
}

async function exchange({ method, url, headers, body }: RegistryRequest, signal: AbortSignal): Promise<Whole> {
  // Its redirects are not followed: they would carry our tokens to whoever they name.
  const sent = { method, headers, signal, redirect: 'manual', ...(body !== undefined && { body }) } as const;
  const response = await fetch(url, sent);
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes)
    throw new RegistryFault('registry-answer-invalid');
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
}

const longestWaitMs = 3_600_000;

/** Retry-After is seconds or a date; what is neither says nothing. */
function waitOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const ms = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWaitMs) : undefined;
}
