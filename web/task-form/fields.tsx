import { Stack } from '@mantine/core';
import { ChoiceField } from './choice-field.tsx';
import { Field } from './field.tsx';
import { branchesOf, branchOf, type FieldSchema, tellerOf, type Values } from './schema.ts';
import { useFieldWords } from './use-field-words.ts';

export interface FieldsProps {
  schema: FieldSchema;
  values: Values;
  /** Words for a field by its path below the form. */
  errors: Record<string, string>;
  kind: string;
  /** What the API gives along to fill the form in; some fields offer a choice from it. */
  context: Record<string, unknown>;
  /** Whose documents and sessions a field may offer. */
  caseNumber?: string | null | undefined;
  /** Path of the object these are the fields of, with its dot: `documents.0.`. */
  path?: string;
  onChange: (values: Values) => void;
}

/** The fields of an object of the form, in the order the schema gives them. */
export function Fields({ schema, values, path = '', onChange, ...rest }: FieldsProps) {
  const words = useFieldWords(rest.kind);
  const branches = branchesOf(schema);
  if (branches) {
    const [teller, constants] = tellerOf(branches);
    const branch = branchOf(branches, values);
    const { [teller]: told, ...others } = branch?.properties ?? {};
    const choose = (index: number) => {
      const { [teller]: _, ...fields } = branches[index]?.properties ?? {};
      const kept = Object.entries(values).filter(([name]) => name in fields);
      onChange({ ...Object.fromEntries(kept), [teller]: constants[index] });
    };
    return (
      <Stack gap="lg">
        <ChoiceField
          id={`field-${path}${teller}`}
          label={words.label(teller)}
          help={words.help(teller)}
          options={constants.map((value) => ({
            value: codeOf(value),
            label: words.option(teller, codeOf(value)),
            help: words.optionHelp(teller, codeOf(value)),
          }))}
          value={branch && codeOf(told?.const)}
          error={rest.errors[path + teller]}
          required
          onChange={(value) => choose(constants.findIndex((constant) => codeOf(constant) === value))}
        />
        {branch && (
          <Fields
            {...rest}
            schema={{ ...branch, properties: others }}
            values={values}
            path={path}
            onChange={onChange}
          />
        )}
      </Stack>
    );
  }
  return (
    <Stack gap="lg">
      {fieldsByHand(schema, rest.kind).map(([name, field]) => (
        <Field
          key={name}
          {...rest}
          name={name}
          schema={field}
          path={path}
          required={schema.required?.includes(name) === true && field.default === undefined}
          value={values[name]}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </Stack>
  );
}

/** Filled in by other ways than this form: by the joint decree, or only in cases from before 0.2.0. */
const notByHand = ['decree-draft.joint', 'intake-check.exceptionReference'];

function fieldsByHand({ properties = {} }: FieldSchema, kind: string): [string, FieldSchema][] {
  return Object.entries(properties).filter(([name]) => !notByHand.includes(`${kind}.${name}`));
}

function codeOf(constant: unknown): string {
  return typeof constant === 'string' || typeof constant === 'boolean' ? String(constant) : 'other';
}
