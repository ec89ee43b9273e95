import { Button, Group, Paper, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postCasesCaseNumberQuestionsMutation } from '../client/@tanstack/react-query.gen.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { dateAndTime, longDate } from '../parts/dates.ts';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useDraft } from '../task-form/use-draft.ts';

/** What the person asked and what was answered, and room for another question. */
export function Questions({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { values, change, forget } = useDraft(`question:${file.caseNumber}`);
  const [addressee, address] = useState<'hr' | 'unit'>('hr');
  const ask = useMutation({
    ...postCasesCaseNumberQuestionsMutation(),
    onSuccess: async () => {
      change({});
      forget();
      await queries.invalidateQueries();
    },
  });
  const question = (values['question'] as string | undefined) ?? '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!ask.isPending) ask.mutate({ path: { caseNumber: file.caseNumber }, body: { addressee, question } });
  };
  return (
    <Stack>
      {file.questions.map((one) => (
        <Paper key={one.number} withBorder p="sm" bg="var(--page)">
          <Text fz="sm" c="var(--quiet)">
            {t(`portal.askedTo.${one.addressee}`, { at: dateAndTime(one.askedAt) })}
          </Text>
          <Text fw={600}>{one.question}</Text>
          <Text mt={4}>
            {one.answer ?? (one.dueAt ? t('portal.answerBy', { date: longDate(one.dueAt) }) : t('portal.notAnswered'))}
          </Text>
          {one.answeredBy && one.answeredAt && (
            <Text fz="sm" c="var(--quiet)">
              {one.answeredBy}, {dateAndTime(one.answeredAt)}
            </Text>
          )}
        </Paper>
      ))}
      {file.outcome === null && (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <ProblemNotice error={ask.error} />
            <SegmentedControl
              aria-label={t('portal.askWhom')}
              value={addressee}
              onChange={(value) => address(value)}
              data={(['hr', 'unit'] as const).map((value) => ({ value, label: t(`portal.addressee.${value}`) }))}
            />
            <Textarea
              label={t('portal.question')}
              description={t('portal.questionHelp')}
              autosize
              minRows={3}
              value={question}
              onChange={(event) => change({ question: event.currentTarget.value })}
              error={fieldErrors(ask.error)['question']}
            />
            <Group>
              <Button type="submit" loading={ask.isPending}>
                {t('portal.ask')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
