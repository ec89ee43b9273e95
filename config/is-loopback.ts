const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether a host, as a URL or an address writes it, is this machine: what is sent there leaves no cable. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}
