/** Why a letter did not go out. */
export interface MailFailure {
  /** Without addresses; for the record alone, since a server may put a name into its answer. */
  reason: string;
  /** What the log is told. */
  code: string;
  /** The server cannot be reached or spoken to, so no other letter would get through either. */
  unreachable: boolean;
  /** The address takes no mail, now or later (RFC 5321: 550, 551, 553 to RCPT). */
  bounced: boolean;
}

const addressLike = /[^\s<>"',;:()]+@[^\s<>"',;:()]+/g;
const longest = 300;
const connectionCodes = [
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROXY',
  'EPROTOCOL',
  'ECONNREFUSED',
];

export function mailFailureOf(error: unknown): MailFailure {
  const message = error instanceof Error ? error.message : String(error);
  const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown };
  const reason = message.replace(addressLike, '[address]').replace(/\s+/g, ' ').slice(0, longest);
  return {
    reason: typeof code === 'string' ? `${code}: ${reason}` : reason,
    code:
      [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') ||
      'unknown',
    unreachable: isUnreachable(code, responseCode),
    bounced: command === 'RCPT TO' && [550, 551, 553].includes(Number(responseCode)),
  };
}

function isUnreachable(code: unknown, responseCode: unknown): boolean {
  // 421: the server closes the channel whatever we would say next (RFC 5321).
  return responseCode === 421 || (typeof code === 'string' && connectionCodes.includes(code));
}
