import { Fieldset, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getCasesCaseNumberDeliberationOptions } from '../client/@tanstack/react-query.gen.ts';
import { motionsOf } from '../cases/deliberation/protocol.ts';
import type { FieldProps } from './field.tsx';
import { Fields } from './fields.tsx';
import type { Values } from './schema.ts';
import { useFieldWords } from './use-field-words.ts';

/** A vote on each of the other posts that were put to the panel; nothing where there is none. */
export function MotionVotes({ name, schema, path = '', caseNumber, value, onChange, ...rest }: FieldProps) {
  const words = useFieldWords(rest.kind);
  const { data } = useQuery({
    ...getCasesCaseNumberDeliberationOptions({ path: { caseNumber: caseNumber ?? '' } }),
    enabled: typeof caseNumber === 'string',
  });
  const motions = motionsOf(data?.motions ?? []).filter(({ motion }) => motion > 1);
  if (motions.length === 0) return null;
  const votes = (value as Values[] | undefined) ?? [];
  const { motion: _, ...properties } = schema.items?.properties ?? {};
  return (
    <Fieldset legend={words.label(name)} id={`field-${path}${name}`}>
      <Stack gap="md">
        {motions.map(({ motion, title }) => {
          const index = votes.findIndex((vote) => vote['motion'] === motion);
          const others = votes.filter((vote) => vote['motion'] !== motion);
          return (
            <Fieldset key={motion} legend={`${motion}. ${title}`}>
              <Fields
                {...rest}
                schema={{ ...schema.items, properties }}
                values={votes[index] ?? {}}
                path={`${path}${name}.${index < 0 ? votes.length : index}.`}
                onChange={(next) => onChange([...others, { ...next, motion }])}
              />
            </Fieldset>
          );
        })}
      </Stack>
    </Fieldset>
  );
}
