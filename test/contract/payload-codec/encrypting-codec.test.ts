import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { createEncryptingCodec } from '../../../contract/payload-codec/encrypting-codec.ts';
import { importPayloadKeys, type PayloadKey } from '../../../contract/payload-codec/payload-keys.ts';

const key = (id: string): PayloadKey => ({ id, key: randomBytes(32).toString('base64') });
const [a, b] = [key('a'), key('b')] as const;
const codecOf = async (...keys: PayloadKey[]) => createEncryptingCodec(await importPayloadKeys(keys));
const payload = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);
const valueOf = (one: Payload): unknown => defaultPayloadConverter.fromPayload(one);
const text = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString();

describe('the encrypting codec', () => {
  it.each([{ caseNumber: '2026-000001' }, 'teks é 漢', 0, null, [], new Uint8Array([0, 255, 1]), undefined])(
    'gives back what it took: %j',
    async (value) => {
      const codec = await codecOf(a);
      const [sealed] = await codec.encode([payload(value)]);
      const [opened] = await codec.decode([sealed!]);
      expect(valueOf(opened!)).toEqual(value);
    },
  );

  it('shows nothing but the id of the key', async () => {
    const [sealed] = await (await codecOf(a)).encode([payload({ secret: 'rahasia' })]);
    expect(text(sealed!.metadata!['encoding'])).toBe('binary/encrypted');
    expect(text(sealed!.metadata!['encryption-key-id'])).toBe('a');
    expect(text(sealed!.data) + JSON.stringify(sealed)).not.toMatch(/rahasia|secret|json\/plain/);
  });

  it('never says the same thing twice in the same way', async () => {
    const codec = await codecOf(a);
    const sealed = await codec.encode([payload('x'), payload('x')]);
    expect(text(sealed[0]!.data)).not.toBe(text(sealed[1]!.data));
  });

  it('lets old keys decrypt and the newest encrypt', async () => {
    const [old] = await (await codecOf(a)).encode([payload('old')]);
    const rotated = await codecOf(b, a);
    const [fresh] = await rotated.encode([payload('new')]);
    expect(text(fresh!.metadata!['encryption-key-id'])).toBe('b');
    expect((await rotated.decode([old!, fresh!])).map(valueOf)).toEqual(['old', 'new']);
    await expect((await codecOf(b)).decode([old!])).rejects.toThrow('no payload key a');
  });

  it('does not open what was bent, cut or moved under another key', async () => {
    const codec = await codecOf(a, b);
    const [sealed] = await codec.encode([payload('x')]);
    const bent = Uint8Array.from(sealed!.data!);
    bent[bent.length - 1]! ^= 1;
    const moved = { ...sealed!.metadata!, 'encryption-key-id': Buffer.from('b') };
    for (const wrong of [
      { ...sealed!, data: bent },
      { ...sealed!, data: sealed!.data!.slice(0, 5) },
      { ...sealed!, data: new Uint8Array() },
      { ...sealed!, metadata: moved },
    ])
      await expect(codec.decode([wrong])).rejects.toThrow('is not what was encrypted');
  });

  it('reads what was written before it was switched on', async () => {
    const plain = payload('plain');
    expect(await (await codecOf(a)).decode([plain])).toEqual([plain]);
  });
});
