import { Alert, Button, type ButtonProps, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../../problem/problem.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { Fields } from '../../task-form/fields.tsx';
import { type FieldSchema, type Values, withoutBlanks } from '../../task-form/schema.ts';
import { Dialog } from './dialog.tsx';

interface Props extends ButtonProps {
  /** Its words stand under `act.<name>`, those of its fields under `form.act-<name>`. */
  name: string;
  /** The body of the call, as far as people fill it in. */
  schema?: FieldSchema;
  caseNumber: string;
  send: (body: never) => Promise<unknown>;
  /** What cannot be taken back is confirmed by typing the number of the case. */
  final?: boolean;
}

/** Something that can be done to a case: says what follows before it is done, asks what is needed, and keeps what was typed when refused. */
export function ActButton({ name, schema = {}, caseNumber, send, final = false, ...button }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [values, setValues] = useState<Values>({});
  const [typed, type] = useState('');
  const act = useMutation({
    mutationFn: (body: never) => send(body),
    onSuccess: async () => {
      close();
      setValues({});
      type('');
      await queries.invalidateQueries();
    },
  });
  const ready = !final || typed.trim() === caseNumber;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (ready && !act.isPending) act.mutate((withoutBlanks(values) ?? {}) as never);
  };
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {t(`act.${name}.button`)}
      </Button>
      <Dialog opened={opened} onClose={close} title={t(`act.${name}.title`)}>
        <form onSubmit={submit} noValidate>
          <Stack>
            {final ? (
              <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
                {t(`act.${name}.consequence`)}
              </Alert>
            ) : (
              <Text>{t(`act.${name}.consequence`)}</Text>
            )}
            <ProblemNotice error={act.error} />
            <Fields
              schema={schema}
              values={values}
              errors={fieldErrors(act.error)}
              kind={`act-${name}`}
              context={{}}
              caseNumber={caseNumber}
              onChange={setValues}
            />
            {final && (
              <TextInput
                label={t('act.typeNumber', { number: caseNumber })}
                value={typed}
                onChange={(event) => type(event.currentTarget.value)}
              />
            )}
            <Button type="submit" loading={act.isPending} disabled={!ready} color={final ? 'red' : undefined}>
              {t(`act.${name}.button`)}
            </Button>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
