import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberBenefitSheetsOptions } from '../../client/@tanstack/react-query.gen.ts';
import { postCasesCaseNumberQuestions } from '../../client/sdk.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { ActButton } from '../act/act-button.tsx';
import { longText, object } from '../act/fields.ts';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';

const question = object({ addressee: { type: 'string', enum: ['hr', 'unit'] }, question: longText });

/** What the move brings and costs the person, in the words they read, with what they asked and were answered (F55). */
export function Benefits({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { caseNumber } = file;
  const path = { caseNumber };
  const { data, error } = useQuery(getCasesCaseNumberBenefitSheetsOptions({ path }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={6} />;
  return (
    <Stack>
      {data.items.toReversed().map(({ postId, current, preparedAt, acknowledgedAt, unacknowledgedAt, lines }) => (
        <Card
          key={postId + preparedAt}
          title={t(current ? 'benefits.title' : 'benefits.earlier')}
          under={t('benefits.prepared', { at: dateAndTime(preparedAt) })}
        >
          <Stack gap="sm">
            {lines.map(({ topic, text }) => (
              <Text key={topic + text}>{text}</Text>
            ))}
          </Stack>
          <Text fw={600} mt="md">
            {acknowledgedAt
              ? t('benefits.acknowledged', { at: dateAndTime(acknowledgedAt) })
              : t(unacknowledgedAt ? 'benefits.unacknowledged' : 'benefits.waiting')}
          </Text>
          {current && (
            <Group mt="md" className="no-print">
              <Button component="a" variant="default" href={`/v1/cases/${caseNumber}/benefit-sheet.pdf`}>
                {t('benefits.pdf')}
              </Button>
            </Group>
          )}
        </Card>
      ))}
      <Questions file={file} />
    </Stack>
  );
}

function Questions({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { concerned } = useMay(file);
  const { caseNumber, questions } = file;
  const ask = concerned && file.closedAt === null;
  if (questions.length === 0 && !ask) return null;
  return (
    <Card
      title={questions.length > 0 ? t('benefits.questions', { count: questions.length }) : t('benefits.noQuestions')}
      aside={
        ask && (
          <ActButton
            name="ask"
            schema={question}
            caseNumber={caseNumber}
            send={(body) => postCasesCaseNumberQuestions({ path: { caseNumber }, body })}
          />
        )
      }
    >
      <Stack>
        {questions.map(({ number, addressee, question: asked, askedAt, answer, answeredBy, answeredAt, dueAt }) => (
          <div key={number}>
            <Text fw={600}>{asked}</Text>
            <Text fz="sm" c="var(--quiet)">
              {t(`benefits.askedOf.${addressee}`, { at: dateAndTime(askedAt) })}
            </Text>
            {answer ? (
              <>
                <Text mt={4}>{answer}</Text>
                <Text fz="sm" c="var(--quiet)">
                  {[answeredBy, answeredAt && dateAndTime(answeredAt)].filter(Boolean).join(', ')}
                </Text>
              </>
            ) : (
              <Text c="var(--soon)" fw={600}>
                {dueAt ? t('benefits.answerBy', { date: longDate(dueAt) }) : t('benefits.noAnswer')}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Card>
  );
}
