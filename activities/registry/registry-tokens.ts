import { askRegistry } from './ask-registry.ts';
import type { RegistryAccess } from './registry-access.ts';
import { RegistryFault } from './registry-fault.ts';
import { tokenAnswer } from './registry-shapes.ts';

interface Token {
  text: string;
  goodUntil: number;
}

/** Before a token is over a new one is fetched: clocks differ and requests take their time. */
const marginMs = 30_000;

/** An account whose password is tried again and again is locked; everybody who waits for a token takes one refusal for all. */
const refusedForMs = 300_000;

/** The two tokens every request needs; each is fetched once, whoever waits for it, and kept until it is nearly over. */
export class RegistryTokens {
  readonly #access: RegistryAccess;
  #kept: Promise<[gateway: Token, signOn: Token]> | undefined;
  #refusedUntil = 0;

  constructor(access: RegistryAccess) {
    this.#access = access;
  }

  /** @throws RegistryFault `registry-refuses-us` where the credentials are not taken */
  async headers(): Promise<Record<string, string>> {
    const [gateway, signOn] = await this.#current();
    return { Authorization: `Bearer ${gateway.text}`, Auth: `bearer ${signOn.text}` };
  }

  /** Somebody was refused with these headers; a second one who was refused with the same does not fetch again. */
  async forget(headers: Record<string, string>): Promise<void> {
    const kept = this.#kept;
    const [gateway, signOn] = (await kept?.catch(() => undefined)) ?? [];
    const isSame =
      headers['Authorization'] === `Bearer ${gateway?.text}` && headers['Auth'] === `bearer ${signOn?.text}`;
    if (isSame && this.#kept === kept) this.#kept = undefined;
  }

  async #current(): Promise<[Token, Token]> {
    this.#kept ??= this.#obtain();
    const kept = this.#kept;
    const [gateway, signOn] = await kept;
    if (Math.min(gateway.goodUntil, signOn.goodUntil) > Date.now()) return [gateway, signOn];
    if (this.#kept === kept) this.#kept = undefined;
    return this.#current();
  }

  #obtain(): Promise<[Token, Token]> {
    if (Date.now() < this.#refusedUntil)
      throw new RegistryFault('registry-refuses-us', this.#refusedUntil - Date.now());
    const { gateway, signOn, timeoutMs } = this.#access;
    const basic = Buffer.from(`${gateway.clientId}:${gateway.secret}`).toString('base64');
    const both = Promise.all([
      fetchToken(
        gateway.tokenUrl,
        timeoutMs,
        { grant_type: 'client_credentials' },
        { Authorization: `Basic ${basic}` },
      ),
      fetchToken(signOn.tokenUrl, timeoutMs, {
        ...{ grant_type: 'password', client_id: signOn.clientId },
        ...{ username: signOn.user, password: signOn.password },
      }),
    ]);
    both.catch((error: unknown) => {
      if (error instanceof RegistryFault && error.code === 'registry-refuses-us')
        this.#refusedUntil = Date.now() + refusedForMs;
      if (this.#kept === both) this.#kept = undefined;
    });
    return both;
  }
}

async function fetchToken(
  url: string,
  timeoutMs: number,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Token> {
  const askedAt = Date.now();
  const answer = await askRegistry({
    ...{ method: 'POST', url, timeoutMs, body: new URLSearchParams(form).toString() },
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json', ...headers },
  }).catch((error: unknown) => {
    // A token endpoint answers wrong credentials with 400 (RFC 6749, 5.2).
    throw error instanceof RegistryFault && error.code === 'registry-refused'
      ? new RegistryFault('registry-refuses-us')
      : error;
  });
  if (answer.status !== 'ok') throw new RegistryFault('registry-refuses-us');
  const token = tokenAnswer.safeParse(answer.json);
  if (!token.success) throw new RegistryFault('registry-answer-invalid');
  const lastsMs = token.data.expires_in * 1000;
  return { text: token.data.access_token, goodUntil: askedAt + Math.max(lastsMs - marginMs, lastsMs / 2) };
}
