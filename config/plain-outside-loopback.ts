import { isLoopback } from './is-loopback.ts';

/** Whether what is sent to the URL could be read on the way. */
export function isPlainOutsideLoopback(text: string | undefined): boolean {
  if (text === undefined || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'http:' && !isLoopback(hostname);
}
