import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { number } from '../parts/dates.ts';
import type { FieldProps } from './field.tsx';
import { useFieldWords } from './use-field-words.ts';

interface Candidate {
  employeeId: string;
  name?: string;
  total?: number;
}

/** Whom of the shortlist to nominate; the order of ticking is the order of choice. */
export function Nominees({ name, path = '', errors, kind, context, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(kind);
  const candidates = (context['shortlist'] as Candidate[] | undefined) ?? [];
  const chosen = (value as string[] | undefined) ?? [];
  return (
    <Checkbox.Group
      id={`field-${path}${name}`}
      label={words.label(name)}
      description={words.help(name)}
      error={errors[path + name]}
      value={chosen}
      onChange={onChange}
    >
      <Stack gap="xs" mt="xs">
        {candidates.map(({ employeeId, name: person, total }) => {
          const place = chosen.indexOf(employeeId) + 1;
          const label = [person, total !== undefined && t('task.score', { score: number(total, 1) })];
          return (
            <Checkbox
              key={employeeId}
              value={employeeId}
              label={label.filter(Boolean).join(' – ')}
              description={place > 0 ? t('task.choice', { place }) : undefined}
            />
          );
        })}
      </Stack>
      {candidates.length === 0 && <Text fz="sm">{t('task.noCandidate')}</Text>}
    </Checkbox.Group>
  );
}
