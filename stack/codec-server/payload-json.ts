import type { Payload } from '@temporalio/common';
import { z } from 'zod';

const shape = z.object({
  payloads: z
    .array(
      z.object({
        metadata: z.record(z.string(), z.base64()).default({}),
        data: z.base64().default(''),
      }),
    )
    .max(10_000),
});

/** Payloads as protobuf's JSON writes them: bytes in base64. @returns undefined when it is none */
export function payloadsOfJson(body: unknown): Payload[] | undefined {
  const result = shape.safeParse(body);
  return result.data?.payloads.map(({ metadata, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')])),
    data: Buffer.from(data, 'base64'),
  }));
}

export function payloadsToJson(payloads: readonly Payload[]): object[] {
  const text = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('base64');
  return payloads.map(({ metadata, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, text(value)])),
    data: text(data),
  }));
}
