import { ActionIcon, Alert, Box, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteWishesMutation, getWishesOptions, putWishesMutation } from '../client/@tanstack/react-query.gen.ts';
import type { GetWishesResponse } from '../client/types.gen.ts';
import { longDate } from '../parts/dates.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { AddPost } from './add-post.tsx';

type Wish = NonNullable<GetWishesResponse['wish']>;

/** Where one wishes to work (F41): posts, the dearest first, or a place; HR sees counts, a match counts it. */
export function WishesPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery(getWishesOptions());
  const wish = data?.wish;
  const title = wish ? t('portal.wishStands', { date: longDate(wish.until) }) : t('portal.noWish');
  return (
    <Box maw={760} mx="auto">
      <PageTitle title={data ? title : t('place.wishes')} under={t('portal.wishUnder')} />
      <ProblemNotice error={error} />
      {!data && !error && <Waiting rows={5} />}
      {data && <WishForm key={wish?.statedAt ?? 'none'} wish={wish ?? null} />}
    </Box>
  );
}

function WishForm({ wish }: { wish: Wish | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [posts, order] = useState(wish?.posts ?? []);
  const [place, name] = useState(wish?.place ?? '');
  const [until, end] = useState(wish?.until ?? '');
  const onSuccess = () => queries.invalidateQueries();
  const save = useMutation({ ...putWishesMutation(), onSuccess });
  const remove = useMutation({ ...deleteWishesMutation(), onSuccess });
  const [sure, ask] = useState(false);
  const errors = fieldErrors(save.error);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const body = { posts: posts.map(({ postId }) => postId), place: place.trim() || null, until };
    save.mutate({ body });
  };
  const move = (at: number, by: number) => {
    const moved = [...posts];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    order(moved);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNotice error={save.error ?? remove.error} />
        {save.isSuccess && <Alert color="green" title={t('portal.wishSaved')} role="status" />}
        <Box component="section" aria-label={t('portal.wishedPosts')}>
          <Text fw={600}>{t('portal.wishedPosts')}</Text>
          <ol style={{ paddingLeft: 0, listStyle: 'none' }}>
            {posts.map((post, at) => (
              <Paper component="li" key={post.postId} withBorder p="xs" mb="xs" bg="var(--card)">
                <Group wrap="nowrap" justify="space-between">
                  <Text>
                    {at + 1}. {post.positionName}, {post.unitName}
                  </Text>
                  <Group gap={4} wrap="nowrap">
                    <Act icon={IconArrowUp} label="up" post={post} disabled={at === 0} act={() => move(at, -1)} />
                    <Act
                      icon={IconArrowDown}
                      label="down"
                      post={post}
                      disabled={at === posts.length - 1}
                      act={() => move(at, 1)}
                    />
                    <Act
                      icon={IconTrash}
                      label="takeOut"
                      post={post}
                      act={() => order(posts.filter((one) => one !== post))}
                    />
                  </Group>
                </Group>
              </Paper>
            ))}
          </ol>
          <AddPost
            add={(post) => !posts.some(({ postId }) => postId === post.postId) && order([...posts, post])}
            error={errors['posts']}
          />
        </Box>
        <TextInput
          label={t('portal.wishedPlace')}
          description={t('portal.wishedPlaceHelp')}
          value={place}
          onChange={(event) => name(event.currentTarget.value)}
          error={errors['place']}
          maxLength={200}
        />
        <TextInput
          type="date"
          label={t('portal.wishUntil')}
          description={t('portal.wishUntilHelp')}
          value={until}
          onChange={(event) => end(event.currentTarget.value)}
          error={errors['until']}
          required
        />
        <Group>
          <Button type="submit" loading={save.isPending} mih={44}>
            {t('portal.saveWish')}
          </Button>
          {wish && !sure && (
            <Button variant="default" mih={44} onClick={() => ask(true)}>
              {t('portal.deleteWish')}
            </Button>
          )}
          {wish && sure && (
            <Button color="red" mih={44} loading={remove.isPending} onClick={() => remove.mutate({})}>
              {t('portal.deleteWishSure')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

interface ActProps {
  icon: typeof IconTrash;
  label: 'up' | 'down' | 'takeOut';
  post: Wish['posts'][number];
  disabled?: boolean;
  act: () => void;
}

function Act({ icon: Icon, label, post, disabled = false, act }: ActProps) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      disabled={disabled}
      aria-label={t(`portal.${label}`, { post: post.positionName })}
      onClick={act}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}
