import { Button, Checkbox, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  getCasesCaseNumberDocumentsOptions,
  postCasesCaseNumberDocumentsMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';

const kind = 'objection-evidence';

interface Props {
  caseNumber: string;
  chosen: string[];
  choose: (ids: string[]) => void;
  error: string | undefined;
}

/** Papers that go with an objection: handed in to the case here, and named by it. */
export function ObjectionEvidence({ caseNumber, chosen, choose, error }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(getCasesCaseNumberDocumentsOptions({ path: { caseNumber } }));
  const handIn = useMutation({
    ...postCasesCaseNumberDocumentsMutation(),
    onSuccess: async ({ id }) => {
      choose([...chosen, id]);
      await queries.invalidateQueries();
    },
  });
  const papers = (data?.documents ?? []).filter((document) => document.kind === kind);
  return (
    <Stack gap="xs">
      <ProblemNotice error={handIn.error} />
      {papers.map((paper, index) => (
        <Checkbox
          key={paper.id}
          label={t('portal.evidenceNumber', { number: index + 1 })}
          checked={chosen.includes(paper.id)}
          onChange={(event) =>
            choose(event.currentTarget.checked ? [...chosen, paper.id] : chosen.filter((id) => id !== paper.id))
          }
        />
      ))}
      {error && <Text c="var(--late)">{error}</Text>}
      <Group>
        <FileButton
          accept="application/pdf,image/jpeg,image/png"
          onChange={(file) => file && handIn.mutate({ path: { caseNumber }, body: { kind, file } as never })}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={handIn.isPending}
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              {t('portal.addEvidence')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
