import { Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getPostsOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetPostsResponse } from '../client/types.gen.ts';
import { PostState } from './post-state.tsx';

type PostLine = GetPostsResponse['items'][number];
export type Post = Pick<
  PostLine,
  'id' | 'positionName' | 'unitName' | 'need' | 'filled' | 'vacant' | 'closed' | 'reserved'
>;

interface Props {
  label: string;
  description?: ReactNode;
  value: Post | null;
  onChange: (post: Post | null) => void;
  /** Only those that nobody holds. */
  vacantOnly: boolean;
  error?: ReactNode;
  required?: boolean;
}

/** A post by a part of its name, its unit's name or its id; each with how many are needed and how many are held. */
export function PostSelect({ value, onChange, vacantOnly, error, ...props }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 250);
  const name = wanted.length >= 2 && wanted !== (value && nameOf(value)) ? wanted : undefined;
  const { data, isFetching } = useQuery(
    getPostsOptions({ query: { limit: 50, ...(name && { name }), ...(vacantOnly && { vacant: 'true' }) } }),
  );
  const found = data?.items ?? [];
  const offered = vacantOnly ? firstOfEach(found) : found;
  const known = new Map([...(value ? [value] : []), ...offered].map((post) => [post.id, post]));
  return (
    <Select
      {...props}
      error={error}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('choose.clear') }}
      placeholder={t('choose.postHint')}
      nothingFoundMessage={isFetching ? t('common.loading') : t('choose.noPost')}
      value={value?.id ?? null}
      onChange={(id) => onChange((id && known.get(id)) || null)}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={[...known.values()].map((post) => ({ value: post.id, label: nameOf(post) }))}
      renderOption={({ option }) => <PostOption post={known.get(option.value)} />}
    />
  );
}

function nameOf({ positionName, unitName }: Pick<Post, 'positionName' | 'unitName'>): string {
  return `${positionName}, ${unitName}`;
}

/** Vacant seats of one position in one unit are the same offer; the first that no case has reserved stands for them. */
function firstOfEach(posts: PostLine[]): PostLine[] {
  const first = new Map<string, PostLine>();
  for (const post of posts.toSorted((a, b) => Number(a.reserved) - Number(b.reserved)))
    if (!first.has(nameOf(post))) first.set(nameOf(post), post);
  return [...first.values()];
}

function PostOption({ post }: { post: Post | undefined }) {
  const { t } = useTranslation();
  if (!post) return null;
  return (
    <div>
      <Text fw={600}>{post.positionName}</Text>
      <Group gap="xs">
        <Text fz="sm" c="var(--quiet)">
          {post.unitName}
          {post.need !== null && ` · ${t('choose.need', { need: post.need, filled: post.filled })}`}
        </Text>
        <PostState post={post} />
      </Group>
    </div>
  );
}
