import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field.tsx';
import { Fields } from './fields.tsx';
import type { Values } from './schema.ts';
import { useFieldWords } from './use-field-words.ts';

/** A list of like things, each with its fields; more are added, and each can be taken out again. */
export function Rows({ name, schema, value, onChange, path = '', ...rest }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(rest.kind);
  const rows = (value as Values[] | undefined) ?? [];
  const put = (index: number, row: Values) => onChange(rows.map((old, at) => (at === index ? row : old)));
  return (
    <Fieldset legend={words.label(name)} id={`field-${path}${name}`}>
      <Stack gap="md">
        {rows.map((row, index) => (
          <Fieldset key={index} legend={t('task.row', { number: index + 1 })}>
            <Fields
              {...rest}
              schema={schema.items!}
              values={row}
              path={`${path}${name}.${index}.`}
              onChange={(next) => put(index, next)}
            />
            <Group justify="flex-end" mt="sm">
              <Button variant="subtle" color="red" onClick={() => onChange(rows.filter((_, at) => at !== index))}>
                {t('task.removeRow')}
              </Button>
            </Group>
          </Fieldset>
        ))}
        {rows.length < (schema.maxItems ?? Infinity) && (
          <Group>
            <Button variant="default" onClick={() => onChange([...rows, {}])}>
              {t('task.addRow', { what: words.label(name) })}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
