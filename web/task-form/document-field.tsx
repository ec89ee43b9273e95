import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDocumentsOptions } from '../client/@tanstack/react-query.gen.ts';
import type { FieldProps } from './field.tsx';
import { useFieldWords } from './use-field-words.ts';

/** One or several of the documents of the case, the newest of each. */
export function DocumentField({ name, schema, path = '', errors, kind, caseNumber, ...rest }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(kind);
  const { required, value, onChange } = rest;
  const { data } = useQuery({
    ...getCasesCaseNumberDocumentsOptions({ path: { caseNumber: caseNumber ?? '' } }),
    enabled: typeof caseNumber === 'string',
  });
  const offered = (data?.documents ?? [])
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ id, name: title, fileName }) => ({ value: id, label: `${title}: ${fileName}` }));
  const common = {
    id: `field-${path}${name}`,
    label: words.label(name),
    description: words.help(name),
    error: errors[path + name],
    required,
    data: offered,
    nothingFoundMessage: t('task.noDocument'),
    searchable: true,
  };
  if (schema.type === 'array')
    return <MultiSelect {...common} value={(value as string[] | undefined) ?? []} onChange={onChange} />;
  return (
    <Select
      {...common}
      clearable={!required}
      value={typeof value === 'string' ? value : null}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}
