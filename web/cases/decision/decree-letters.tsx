import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDecreeOptions } from '../../client/@tanstack/react-query.gen.ts';
import {
  postCasesCaseNumberDecreeCorrections,
  postCasesCaseNumberDecreeCorrectionsIdInitials,
  postCasesCaseNumberDecreeCorrectionsIdSignature,
} from '../../client/sdk.gen.ts';
import type { GetCasesCaseNumberDecreeResponse } from '../../client/types.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import type { FieldSchema } from '../../task-form/schema.ts';
import { ActButton } from '../act/act-button.tsx';
import { date, line, longText, object } from '../act/fields.ts';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';

type Letter = GetCasesCaseNumberDecreeResponse['letters'][number];

const correction = object({
  dated: date,
  reason: longText,
  changes: { type: 'array', maxItems: 20, items: object({ where: line, written: line, correct: line }) },
});
const initials: FieldSchema = {
  oneOf: [object({ decision: { const: 'initial' } }), object({ decision: { const: 'return' }, reasons: longText })],
};
const signature: FieldSchema = {
  oneOf: [object({ signed: { const: true } }), object({ signed: { const: false }, reasons: longText })],
};

/** The decree and its corrections: number, who initialled and signed, the paper, and the code it is verified with. */
export function DecreeLetters({ file }: { file: CaseFile }) {
  const { caseNumber } = file;
  const { data, error } = useQuery(getCasesCaseNumberDecreeOptions({ path: { caseNumber } }));
  const { may } = useMay(file);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={3} />;
  const issued = data.letters.some(({ kind, state }) => kind === 'decree' && state === 'issued');
  const drafted = data.letters.some(({ kind, state }) => kind === 'correction' && state !== 'issued');
  return (
    <Stack>
      {data.letters.map((letter) => (
        <LetterCard key={letter.id} letter={letter} file={file} />
      ))}
      {issued && !drafted && may('decree.correct') && (
        <Group className="no-print">
          <ActButton
            name="correction"
            schema={correction}
            caseNumber={caseNumber}
            send={(body) => postCasesCaseNumberDecreeCorrections({ path: { caseNumber }, body })}
          />
        </Group>
      )}
    </Stack>
  );
}

function LetterCard({ letter, file }: { letter: Letter; file: CaseFile }) {
  const { t } = useTranslation();
  const { caseNumber } = file;
  const path = { caseNumber, id: letter.id };
  const issued = letter.state === 'issued';
  const address =
    letter.kind === 'correction'
      ? `/v1/cases/${caseNumber}/decree/corrections/${letter.id}/content`
      : issued
        ? `/v1/cases/${caseNumber}/decree.pdf`
        : `/v1/cases/${caseNumber}/decree/drafts/${letter.id}.pdf`;
  const readable = issued || letter.kind === 'decree';
  return (
    <Card
      title={t(`decree.title.${letter.kind}`, { number: letter.number ?? t('decree.unnumbered') })}
      under={t(`decree.state.${letter.state}`, { date: longDate(letter.dated), by: letter.draftedBy })}
      order={3}
    >
      <List>
        {letter.initials.map(({ place, by, at }) => (
          <List.Item key={place}>{t('decree.initialled', { by, at: dateAndTime(at) })}</List.Item>
        ))}
        {letter.signedBy && letter.signedAt && (
          <List.Item>{t('decree.signed', { by: letter.signedBy, at: dateAndTime(letter.signedAt) })}</List.Item>
        )}
      </List>
      {letter.returned && (
        <Text c="var(--soon)" fw={600}>
          {t('decree.returned', { reason: letter.returned.reason ?? '' })}
        </Text>
      )}
      {letter.papers.map(({ code, sha256 }) => (
        <Text key={code} fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('decree.code')} <Anchor href={`/v1/public/decrees/${code}`}>{code}</Anchor>
          <br />
          <Text component="span" fz="xs" c="var(--quiet)" ff="monospace">
            {sha256}
          </Text>
        </Text>
      ))}
      <Group mt="md" className="no-print">
        {readable && (
          <Button component="a" variant="default" href={address}>
            {t(issued ? 'decree.pdf' : 'decree.draftPdf')}
          </Button>
        )}
        {letter.kind === 'correction' && !issued && <CorrectionActs path={path} caseNumber={caseNumber} file={file} />}
      </Group>
    </Card>
  );
}

interface ActsProps {
  path: { caseNumber: string; id: string };
  caseNumber: string;
  file: CaseFile;
}

/** Whose turn it is, the API answers with the reason. */
function CorrectionActs({ path, caseNumber, file }: ActsProps) {
  const { may } = useMay(file);
  return (
    <>
      {may('decree.initial') && (
        <ActButton
          name="initial-correction"
          schema={initials}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberDecreeCorrectionsIdInitials({ path, body })}
        />
      )}
      {may('decree.sign') && (
        <ActButton
          name="sign-correction"
          schema={signature}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberDecreeCorrectionsIdSignature({ path, body })}
        />
      )}
    </>
  );
}
