import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getPostsOptions } from '../client/@tanstack/react-query.gen.ts';

const quietMs = 250;
const fewestLetters = 2;

interface Props {
  add: (post: { postId: string; positionName: string; unitName: string }) => void;
  error: string | undefined;
}

/** Any post of the agency, vacant or held: one may wish for what becomes free later. */
export function AddPost({ add, error }: Props) {
  const { t } = useTranslation();
  const [text, type] = useState('');
  const [asked] = useDebouncedValue(text.trim(), quietMs);
  const { data, isFetching } = useQuery({
    ...getPostsOptions({ query: { limit: 20, ...(asked.length >= fewestLetters && { name: asked }) } }),
    placeholderData: (kept) => kept,
  });
  const posts = data?.items ?? [];
  return (
    <Select
      label={t('portal.addPost')}
      description={t('choose.postHint')}
      searchable
      value={null}
      searchValue={text}
      onSearchChange={type}
      filter={({ options }) => options}
      nothingFoundMessage={isFetching ? t('common.loading') : t('choose.noPost')}
      data={posts.map(({ id, positionName, unitName, seat }) => ({
        value: id,
        label: `${positionName}, ${unitName} (${seat})`,
      }))}
      onChange={(id) => {
        const post = posts.find((one) => one.id === id);
        if (post) add({ postId: post.id, positionName: post.positionName, unitName: post.unitName });
        type('');
      }}
      error={error}
    />
  );
}
