import { Checkbox, Fieldset, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from './choice-field.tsx';
import { choicesFrom } from './choices-from.ts';
import { Fields, type FieldsProps } from './fields.tsx';
import { Levels } from './levels.tsx';
import { Rows } from './rows.tsx';
import { type FieldSchema, shapeOf, type Value, type Values } from './schema.ts';
import { specialFor } from './special-fields.ts';
import { useFieldWords } from './use-field-words.ts';

export interface FieldProps extends Omit<FieldsProps, 'values' | 'onChange'> {
  name: string;
  required: boolean;
  value: Value;
  onChange: (value: Value) => void;
}

/** One field, drawn by the shape of its schema. */
export function Field({ name, schema, required, value, onChange, ...rest }: FieldProps) {
  const { t } = useTranslation();
  const { errors, kind, context, path = '' } = rest;
  const words = useFieldWords(kind);
  const error = errors[path + name];
  const common = {
    id: `field-${path}${name}`,
    label: words.label(name),
    description: words.help(name),
    required,
    error,
  };
  const Special = specialFor(kind, name);
  if (Special)
    return <Special {...rest} name={name} schema={schema} required={required} value={value} onChange={onChange} />;
  const offered = choicesFrom(context, name);
  if (offered && (schema.type === 'string' || schema.type === 'integer'))
    return (
      <Select
        {...common}
        data={offered}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : null}
        clearable={!required}
        onChange={(next) => onChange(next === null ? undefined : schema.type === 'integer' ? Number(next) : next)}
      />
    );
  switch (shapeOf(schema)) {
    case 'choice':
      return (
        <ChoiceField
          {...common}
          help={words.help(name)}
          options={schema.enum!.map((option) => ({
            value: option,
            label: words.option(name, option),
            help: words.optionHelp(name, option),
          }))}
          value={value as string | undefined}
          onChange={onChange}
        />
      );
    case 'several-choices':
      return (
        <Checkbox.Group {...common} value={(value as string[] | undefined) ?? []} onChange={onChange}>
          <Stack gap="xs" mt="xs">
            {schema.items!.enum!.map((option) => (
              <Checkbox key={option} value={option} label={words.option(name, option)} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'confirmation':
    case 'yes-no':
      return (
        <Checkbox
          {...common}
          label={words.label(name)}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked || undefined)}
        />
      );
    case 'whole-number':
      return (
        <NumberInput
          {...common}
          min={schema.minimum}
          max={schema.maximum}
          clampBehavior="none"
          allowDecimal={schema.type === 'number'}
          value={(value as number | undefined) ?? ''}
          onChange={(next) => onChange(next === '' ? undefined : next)}
        />
      );
    case 'date':
    case 'moment':
      return (
        <TextInput
          {...common}
          type={schema.format === 'date' ? 'date' : 'datetime-local'}
          value={localValue(value, schema)}
          onChange={(event) => onChange(instantOf(event.currentTarget.value, schema))}
        />
      );
    case 'text':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          maxLength={schema.maxLength}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'lines':
      return (
        <Textarea
          {...common}
          description={words.help(name) ?? t('task.onePerLine')}
          autosize
          minRows={3}
          value={((value as (string | number)[] | undefined) ?? []).join('\n')}
          onChange={(event) => onChange(event.currentTarget.value.split('\n').map((line) => itemOf(line, schema)))}
        />
      );
    case 'levels':
      return <Levels {...rest} name={name} schema={schema} value={value} onChange={onChange} required={required} />;
    case 'rows':
      return <Rows {...rest} name={name} schema={schema} value={value} onChange={onChange} required={required} />;
    case 'group':
    case 'one-of':
      return (
        <Fieldset legend={words.label(name)} id={common.id}>
          <Fields
            {...rest}
            schema={schema}
            values={(value as Values | undefined) ?? {}}
            path={`${path}${name}.`}
            onChange={(next) => onChange(next)}
          />
        </Fieldset>
      );
    case 'line':
      return (
        <TextInput
          {...common}
          maxLength={schema.maxLength}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

/** What a date input shows of an instant, in the time of the person at it. */
function localValue(value: Value, { format }: FieldSchema): string {
  if (typeof value !== 'string') return '';
  if (format === 'date') return value;
  const at = new Date(value);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function instantOf(text: string, { format }: FieldSchema): Value {
  if (text === '') return undefined;
  return format === 'date' ? text : new Date(text).toISOString();
}

function itemOf(line: string, { items }: FieldSchema): Value {
  return items?.type === 'integer' && /^\s*\d+\s*$/.test(line) ? Number(line) : line;
}
