import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { askRegistry, type RegistryRequest } from './ask-registry.ts';
import type { RegistryAccess } from './registry-access.ts';
import { RegistryFault } from './registry-fault.ts';
import {
  type HistoryLine,
  historyLine,
  type MainRecord,
  mainRecord,
  pageOfUnits,
  saveAnswer,
  type UnitLine,
  wrapped,
} from './registry-shapes.ts';
import { RegistryTokens } from './registry-tokens.ts';
import { Turnstile } from './turnstile.ts';

const unitsOfAPage = 500;
/** A register of units that never ends is none. */
const mostPages = 200;
/** Within one call: reading may be asked once more at once; longer waits are the queue's (Temporal's retry). */
const readTries = 2;
const longestPauseMs = 2_000;

type Asked = Pick<RegistryRequest, 'method'> & { path: string; body?: object };

/**
 * The registry as the rest of the service knows it: every answer is validated and narrowed to the fields that may be kept. The NIP is part of
 * the registry's own addresses, by its design; no address leaves this file, not even in an error.
 */
export class RegistryClient {
  readonly #access: RegistryAccess;
  readonly #tokens: RegistryTokens;
  readonly #turnstile: Turnstile;

  constructor(access: RegistryAccess) {
    this.#access = access;
    this.#tokens = new RegistryTokens(access);
    this.#turnstile = new Turnstile(access.atOnce);
  }

  /** @throws RegistryFault `registry-person-unknown` */
  async person(nip: string): Promise<MainRecord> {
    const record = read(mainRecord, await this.#read(`/pns/data-utama/${nip}`));
    if (record.nipBaru !== nip) throw new RegistryFault('registry-contradiction');
    return record;
  }

  /** Nobody's history is an empty one: the registry says the same of both. */
  async positionHistory(nip: string): Promise<HistoryLine[]> {
    const data = await this.#read(`/pns/rw-jabatan/${nip}`).catch((error: unknown) => {
      if (error instanceof RegistryFault && error.code === 'registry-person-unknown') return [];
      throw error;
    });
    return read(historyLine.array(), data);
  }

  /** All units, page by page. */
  async units(): Promise<UnitLine[]> {
    const units: UnitLine[] = [];
    for (let page = 0; page < mostPages; page++) {
      const path = `/referensi/ref-unor?limit=${unitsOfAPage}&offset=${page * unitsOfAPage}`;
      const { data, count } = read(pageOfUnits, await this.#repeatable({ method: 'GET', path }));
      units.push(...data);
      if (units.length >= count) return units;
      if (data.length === 0) throw new RegistryFault('registry-contradiction');
    }
    throw new RegistryFault('registry-answer-invalid');
  }

  /** Sent once; what became of it after an unclear answer, the position history tells. */
  async savePosition(body: object): Promise<void> {
    const answer = read(saveAnswer, await this.#once({ method: 'POST', path: '/jabatan/unorjabatan/save', body }));
    if (!answer.success) throw new RegistryFault('registry-refused');
  }

  /** Deleting what is gone already is no fault. */
  async deletePosition(id: string): Promise<void> {
    await this.#once({ method: 'DELETE', path: `/jabatan/delete/${encodeURIComponent(id)}` });
  }

  async #read(path: string): Promise<unknown> {
    const json = await this.#repeatable({ method: 'GET', path });
    if (json === undefined) throw new RegistryFault('registry-person-unknown');
    const { code, data } = read(wrapped, json);
    if (code === 0) throw new RegistryFault('registry-person-unknown');
    return data;
  }

  /** What changes nothing may be asked again at once, unless the registry wants more patience than a call has. */
  async #repeatable(asked: Asked): Promise<unknown> {
    for (let tries = 1; ; tries++)
      try {
        return await this.#once(asked);
      } catch (error) {
        const isLast =
          tries === readTries ||
          !(error instanceof RegistryFault) ||
          error.isForPeople ||
          error.code === 'registry-refuses-us';
        const pause = error instanceof RegistryFault ? (error.retryAfterMs ?? 100) : 0;
        if (isLast || pause > longestPauseMs) throw error;
        await sleep(pause);
      }
  }

  /** With fresh tokens once more after a 401: then nothing was done. @returns undefined for 404 */
  async #once({ method, path, body }: Asked): Promise<unknown> {
    return this.#turnstile.pass(async () => {
      for (const isFirst of [true, false]) {
        const headers = await this.#tokens.headers();
        const answer = await askRegistry({
          ...{ method, url: `${this.#access.baseUrl}${path}`, timeoutMs: this.#access.timeoutMs },
          headers: { ...headers, Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
        if (answer.status === 'ok') return answer.json;
        if (answer.status === 'absent') return undefined;
        if (isFirst) await this.#tokens.forget(headers);
      }
      throw new RegistryFault('registry-refuses-us');
    });
  }
}

function read<S extends z.ZodType>(shape: S, json: unknown): z.output<S> {
  const parsed = shape.safeParse(json);
  // What zod has to say quotes values: it stays here.
  if (!parsed.success) throw new RegistryFault('registry-answer-invalid');
  return parsed.data;
}
