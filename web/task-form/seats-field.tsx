import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDeliberationOptions } from '../client/@tanstack/react-query.gen.ts';
import { seatsOf } from '../cases/deliberation/protocol.ts';
import { Waiting } from '../parts/waiting.tsx';
import type { FieldProps } from './field.tsx';
import { useFieldWords } from './use-field-words.ts';

/** Who of the panel is there: a box for each seat that somebody holds. */
export function SeatsField({ name, path = '', errors, kind, caseNumber, required, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(kind);
  const { data } = useQuery({
    ...getCasesCaseNumberDeliberationOptions({ path: { caseNumber: caseNumber ?? '' } }),
    enabled: typeof caseNumber === 'string',
  });
  const session = data?.sessions.at(-1);
  if (!session) return <Waiting rows={2} />;
  const present = (value as number[] | undefined) ?? [];
  return (
    <Checkbox.Group
      id={`field-${path}${name}`}
      label={words.label(name)}
      description={t('task.quorum', { quorum: session.quorum, present: present.length })}
      error={errors[path + name]}
      required={required}
      value={present.map(String)}
      onChange={(next) => onChange(next.map(Number))}
    >
      <Stack gap="xs" mt="xs">
        {seatsOf(session)
          .filter((seat) => seat.name !== null)
          .map((seat) => (
            <Checkbox
              key={seat.seat}
              value={String(seat.seat)}
              label={seat.chair ? `${seat.name}, ${t('deliberation.chair')}` : seat.name}
            />
          ))}
      </Stack>
    </Checkbox.Group>
  );
}
