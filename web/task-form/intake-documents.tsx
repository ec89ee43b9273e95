import { Anchor, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDocumentsOptions } from '../client/@tanstack/react-query.gen.ts';
import { dateAndTime } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import type { FieldProps } from './field.tsx';
import { Fields } from './fields.tsx';
import type { Values } from './schema.ts';
import { useFieldWords } from './use-field-words.ts';

/** A row for each document that was handed in and has no verdict yet: open it, judge it, say why it is sent back. */
export function IntakeDocuments({ name, schema, path = '', caseNumber, value, onChange, ...rest }: FieldProps) {
  const { t } = useTranslation();
  const words = useFieldWords(rest.kind);
  const { data, isPending } = useQuery({
    ...getCasesCaseNumberDocumentsOptions({ path: { caseNumber: caseNumber ?? '' } }),
    enabled: typeof caseNumber === 'string',
  });
  if (isPending) return <Waiting rows={3} />;
  const handedIn = data?.documents.filter((file) => file.supersededBy === null && file.verdict === 'pending') ?? [];
  const judged = (value as Values[] | undefined) ?? [];
  const { id: _, reasons, note, ...always } = schema.items?.properties ?? {};
  return (
    <Fieldset legend={words.label(name)} id={`field-${path}${name}`}>
      <Stack gap="md">
        {handedIn.length === 0 && <Text fz="sm">{t('task.allJudged')}</Text>}
        {handedIn.map((file) => {
          const index = judged.findIndex((row) => row['id'] === file.id);
          const row = judged[index];
          const sentBack = row?.['verdict'] === 'repair' || row?.['verdict'] === 'refused';
          const properties = { ...always, ...(sentBack && { reasons: reasons!, note: note! }) };
          return (
            <Fieldset key={file.id} legend={file.name}>
              <Group justify="space-between" mb="sm">
                <Anchor href={`/v1/documents/${file.id}/content`} target="_blank" rel="noreferrer">
                  {file.fileName}
                </Anchor>
                <Text fz="sm" c="var(--quiet)">
                  {dateAndTime(file.uploadedAt)}
                </Text>
              </Group>
              <Fields
                {...rest}
                schema={{ ...schema.items, properties }}
                values={row ?? {}}
                path={`${path}${name}.${index < 0 ? judged.length : index}.`}
                onChange={(next) => {
                  const answer = { ...next, id: file.id };
                  onChange(index < 0 ? [...judged, answer] : judged.map((old, at) => (at === index ? answer : old)));
                }}
              />
            </Fieldset>
          );
        })}
      </Stack>
    </Fieldset>
  );
}
