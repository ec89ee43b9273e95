import { Alert, Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  postCasesCaseNumberObjection,
  postCasesCaseNumberObjectionExtension,
  postCasesCaseNumberObjectionHold,
  postCasesCaseNumberObjectionWithdrawal,
} from '../../client/sdk.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import { ActButton } from '../act/act-button.tsx';
import { longText, object, reasonOnly } from '../act/fields.ts';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';
import { DayBoxes } from '../objection/day-boxes.tsx';

const filing = object(
  { reasons: { type: 'string', maxLength: 20_000 }, documentIds: { type: 'array', items: { type: 'string' } } },
  ['documentIds'],
);
const extension = object({ days: { type: 'integer', minimum: 1, maximum: 90 }, reason: longText });

/** The right to object: both clocks, what happens next, and what can be done about it (F27). */
export function Objection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { objection } = file;
  const { filing: toFile, deciding } = objection;
  return (
    <Stack>
      <Card
        title={t(`objection.state.${objection.state}`)}
        under={objection.receivedAt && t('objection.received', { date: longDate(objection.receivedAt) })}
      >
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            {toFile && (
              <DayBoxes title={t('objection.toFile')} clock={toFile} running={objection.state === 'open'} midnight />
            )}
            {deciding && (
              <DayBoxes title={t('objection.toDecide')} clock={deciding} running={objection.state === 'pending'} />
            )}
          </SimpleGrid>
          <Alert icon={<IconInfoCircle aria-hidden />}>
            <Text>{objection.note}</Text>
            {objection.held && <Text fw={600}>{t(`objection.held.${objection.held}`)}</Text>}
            {objection.overdue && <Text fw={600}>{t('objection.overdue')}</Text>}
          </Alert>
          <Acts file={file} />
        </Stack>
      </Card>
      {objection.number && <Filed file={file} />}
    </Stack>
  );
}

function Acts({ file }: { file: CaseFile }) {
  const { may, concerned } = useMay(file);
  const { caseNumber, objection } = file;
  const path = { caseNumber };
  return (
    <Group className="no-print">
      {concerned && objection.state === 'open' && (
        <ActButton
          name="object"
          variant="filled"
          schema={filing}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberObjection({ path, body })}
        />
      )}
      {concerned && objection.state === 'pending' && (
        <ActButton
          name="withdraw-objection"
          schema={reasonOnly}
          final
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberObjectionWithdrawal({ path, body })}
        />
      )}
      {objection.state === 'pending' && !objection.held && may('objection.hold') && (
        <ActButton
          name="hold"
          schema={reasonOnly}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberObjectionHold({ path, body })}
        />
      )}
      {objection.state === 'pending' && !objection.extendedBy && may('objection.extend') && (
        <ActButton
          name="extend"
          schema={extension}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberObjectionExtension({ path, body })}
        />
      )}
    </Group>
  );
}

function Filed({ file: { objection } }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { number, filedAt, reasons, remedy, decidedAt, followUpCase, documentIds = [] } = objection;
  const answered = objection['decisionReasons'];
  return (
    <Card title={t('objection.words', { number })} under={filedAt && dateAndTime(filedAt)} order={3}>
      <Stack>
        <Text>{reasons ?? t('case.notForYou')}</Text>
        {documentIds.map((id, index) => (
          <Anchor key={id} href={`/v1/documents/${id}/content`} target="_blank" rel="noreferrer">
            {t('objection.evidence', { number: index + 1 })}
          </Anchor>
        ))}
        {decidedAt && (
          <div>
            <Text fw={600}>{t('objection.answer', { at: dateAndTime(decidedAt) })}</Text>
            {typeof answered === 'string' && <Text>{answered}</Text>}
            {remedy && <Text fw={600}>{t(`form.options.${remedy}`)}</Text>}
          </div>
        )}
        {followUpCase && (
          <Anchor component={Link} to={`/cases/${followUpCase}`}>
            {t('objection.followUp', { number: followUpCase })}
          </Anchor>
        )}
      </Stack>
    </Card>
  );
}
