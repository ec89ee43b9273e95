import type { FieldSchema } from '../../task-form/schema.ts';

const words: FieldSchema = { type: 'string', maxLength: 4000 };

/** An act that asks for nothing but its reason. */
export const reasonOnly: FieldSchema = { properties: { reason: words }, required: ['reason'] };

export const date: FieldSchema = { type: 'string', format: 'date' };
export const line: FieldSchema = { type: 'string', maxLength: 200 };
export const longText = words;

export function object(properties: Record<string, FieldSchema>, optional: string[] = []): FieldSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}
