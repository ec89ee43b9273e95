import { Fieldset, NumberInput, Stack } from '@mantine/core';
import type { FieldProps } from './field.tsx';
import type { FieldSchema, Values } from './schema.ts';
import { useFieldWords } from './use-field-words.ts';

/** One number for each of a fixed list of names, such as the nine competencies. */
export function Levels({ name, schema, value, onChange, path = '', errors, kind }: FieldProps) {
  const words = useFieldWords(kind);
  const levels = (value as Values | undefined) ?? {};
  const level = schema.additionalProperties as FieldSchema;
  return (
    <Fieldset legend={words.label(name)} id={`field-${path}${name}`}>
      <Stack gap="sm">
        {schema.propertyNames!.enum!.map((key) => (
          <NumberInput
            key={key}
            id={`field-${path}${name}.${key}`}
            label={words.option(name, key)}
            error={errors[`${path}${name}.${key}`]}
            min={level.minimum}
            max={level.maximum}
            clampBehavior="none"
            allowDecimal={false}
            required
            value={(levels[key] as number | undefined) ?? ''}
            onChange={(next) => onChange({ ...levels, [key]: next === '' ? undefined : next })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
