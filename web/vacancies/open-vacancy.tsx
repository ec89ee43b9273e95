import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postVacanciesMutation } from '../client/@tanstack/react-query.gen.ts';
import { type Post, PostSelect } from '../organisation/post-select.tsx';
import { newKey } from '../parts/new-key.ts';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** HR opens a vacancy of a vacant post; what follows it does by itself. */
export function OpenVacancy({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [post, choose] = useState<Post | null>(null);
  // Of this post: a second click opens nothing more.
  const [key, renew] = useState(newKey);
  const open = useMutation({
    ...postVacanciesMutation(),
    onSuccess: async ({ number }) => {
      void queries.invalidateQueries();
      await navigate({ to: `/vacancies/${number}` });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('vacancy.open')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="md">
        <ProblemNotice error={open.error} />
        <PostSelect
          label={t('vacancy.post')}
          description={t('vacancy.openHelp')}
          required
          vacantOnly
          value={post}
          onChange={(next) => {
            choose(next);
            renew(newKey());
          }}
          error={fieldErrors(open.error)['postId']}
        />
        <Text fz="sm" c="var(--quiet)">
          {t('vacancy.openWords')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            disabled={!post}
            loading={open.isPending}
            onClick={() =>
              post && !open.isPending && open.mutate({ body: { postId: post.id }, headers: { 'idempotency-key': key } })
            }
          >
            {t('vacancy.open')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
