/** The part of JSON Schema (2020-12) that the forms of tasks are written in. */
export interface FieldSchema {
  type?: 'object' | 'string' | 'integer' | 'number' | 'boolean' | 'array';
  enum?: string[];
  const?: unknown;
  format?: string;
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  propertyNames?: { enum?: string[] };
  additionalProperties?: boolean | FieldSchema;
  oneOf?: FieldSchema[];
  anyOf?: FieldSchema[];
}

export type Value = string | number | boolean | undefined | null | Value[] | { [key: string]: Value };
export type Values = { [key: string]: Value };

/** Longer than this a text is written in several lines. */
const shortText = 200;

export type Shape =
  | 'choice'
  | 'several-choices'
  | 'confirmation'
  | 'yes-no'
  | 'date'
  | 'moment'
  | 'whole-number'
  | 'line'
  | 'text'
  | 'lines'
  | 'levels'
  | 'rows'
  | 'group'
  | 'one-of';

/** How a field is drawn. */
export function shapeOf(schema: FieldSchema): Shape {
  if (branchesOf(schema)) return 'one-of';
  if (schema.enum) return 'choice';
  switch (schema.type) {
    case 'boolean':
      return schema.const === true ? 'confirmation' : 'yes-no';
    case 'integer':
    case 'number':
      return 'whole-number';
    case 'array':
      return shapeOfList(schema.items ?? {});
    case 'object':
      return schema.propertyNames ? 'levels' : 'group';
    default:
      if (schema.format === 'date') return 'date';
      if (schema.format === 'date-time') return 'moment';
      return (schema.maxLength ?? Infinity) > shortText ? 'text' : 'line';
  }
}

function shapeOfList(items: FieldSchema): Shape {
  if (items.enum) return 'several-choices';
  return items.type === 'string' || items.type === 'integer' ? 'lines' : 'rows';
}

/** What a form is one of, if it is. */
export function branchesOf({ oneOf, anyOf }: FieldSchema): FieldSchema[] | undefined {
  return oneOf ?? anyOf;
}

/** The branch that the values chose by the constant that tells the branches apart; one without it is meant where nothing is chosen. */
export function branchOf(branches: FieldSchema[], values: Values): FieldSchema | undefined {
  const [teller] = tellerOf(branches);
  return branches.find((branch) => branch.properties?.[teller]?.const === values[teller]);
}

type Constant = string | boolean | undefined;

/** The field whose constant differs between the branches, and those constants; undefined for a branch without the field. */
export function tellerOf(branches: FieldSchema[]): [field: string, constants: Constant[]] {
  const fields = branches.flatMap(({ properties = {} }) => Object.keys(properties));
  const isTeller = (field: string) => branches.some(({ properties }) => properties?.[field]?.const !== undefined);
  const teller = fields.find(isTeller) ?? '';
  return [teller, branches.map(({ properties }) => properties?.[teller]?.const as Constant)];
}

/** Leaves out what was not filled in, so that the API says what is missing by its own rule. */
export function withoutBlanks(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value).map(([key, item]) => [key, withoutBlanks(item)] as const);
  return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
}
