import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDecreeOptions } from '../client/@tanstack/react-query.gen.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { longDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** The decree and its corrections, to download and to check; each download is on record. */
export function MyDecree({ file: { caseNumber } }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getCasesCaseNumberDecreeOptions({ path: { caseNumber } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={2} />;
  const issued = data.letters.filter(({ state }) => state === 'issued');
  if (issued.length === 0) return <Text>{t('portal.notYet.decree')}</Text>;
  return (
    <Stack>
      {issued.map((letter) => (
        <div key={letter.id}>
          <Text fw={600}>
            {t(`portal.letter.${letter.kind}`, { number: letter.number ?? '', date: longDate(letter.dated) })}
          </Text>
          <Group mt="xs">
            <Button
              component="a"
              mih={44}
              leftSection={<IconDownload size={18} aria-hidden />}
              href={
                letter.kind === 'decree'
                  ? `/v1/cases/${caseNumber}/decree.pdf`
                  : `/v1/cases/${caseNumber}/decree/corrections/${letter.id}/content`
              }
            >
              {t('portal.download')}
            </Button>
            {letter.papers.slice(0, 1).map(({ code }) => (
              <Anchor key={code} component={Link} to={`/public/decrees/${code}`}>
                {t('portal.checkIt')}
              </Anchor>
            ))}
          </Group>
        </div>
      ))}
    </Stack>
  );
}
