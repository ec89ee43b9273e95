import { Stack } from '@mantine/core';
import { ChoiceField } from './choice-field.tsx';
import { Field } from './field.tsx';
import { branchOf, type FieldSchema, shapeOf, tellerOf, type Values } from './schema.ts';
import { useFieldWords } from './use-field-words.ts';

export interface FieldsProps {
  schema: FieldSchema;
  values: Values;
  /** Words for a field by its path below the form. */
  errors: Record<string, string>;
  kind: string;
  /** What the API gives along to fill the form in; some fields offer a choice from it. */
  context: Record<string, unknown>;
  /** Path of the object these are the fields of, with its dot: `documents.0.`. */
  path?: string;
  onChange: (values: Values) => void;
}

/** The fields of an object of the form, in the order the schema gives them. */
export function Fields({ schema, values, path = '', onChange, ...rest }: FieldsProps) {
  const words = useFieldWords(rest.kind);
  if (shapeOf(schema) === 'one-of') {
    const [teller, options] = tellerOf(schema.oneOf!);
    const branch = branchOf(schema.oneOf!, values);
    const { [teller]: _, ...others } = branch?.properties ?? {};
    return (
      <Stack gap="lg">
        <ChoiceField
          id={`field-${path}${teller}`}
          label={words.label(teller)}
          help={words.help(teller)}
          options={options.map((value) => ({ value, label: words.option(teller, value) }))}
          value={values[teller] as string | undefined}
          error={rest.errors[path + teller]}
          required
          onChange={(value) => onChange({ [teller]: value })}
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
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
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
