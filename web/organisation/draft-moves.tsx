import { ActionIcon, Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Person, PersonSelect } from './person-select.tsx';
import { type Post, PostSelect } from './post-select.tsx';

export interface DraftMove {
  person: Person;
  post: Post;
}

interface Props {
  moves: DraftMove[];
  onChange: (moves: DraftMove[]) => void;
  /** What is wrong with a move, by its place. */
  faults?: Record<number, string[]>;
}

/** Moves written down one by one: who goes where. A post somebody of the draft leaves may be taken by another, so held posts are offered too. */
export function DraftMoves({ moves, onChange, faults = {} }: Props) {
  const { t } = useTranslation();
  const [person, choosePerson] = useState<Person | null>(null);
  const [post, choosePost] = useState<Post | null>(null);
  const add = () => {
    if (!person || !post) return;
    onChange([...moves.filter((move) => move.person.id !== person.id), { person, post }]);
    choosePerson(null);
    choosePost(null);
  };
  return (
    <Stack gap="md">
      {moves.length > 0 && (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {moves.map((move, index) => (
            <li key={move.person.id}>
              <Group gap="xs" wrap="nowrap">
                <Text style={{ flex: 1 }}>
                  <strong>{move.person.name}</strong>{' '}
                  <IconArrowRight size={16} aria-label={t('choose.movesTo')} style={{ verticalAlign: '-2px' }} />{' '}
                  {move.post.positionName}, {move.post.unitName}
                </Text>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  size={44}
                  aria-label={t('choose.remove', { name: move.person.name })}
                  onClick={() => onChange(moves.filter((_, other) => other !== index))}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
              {faults[index] && (
                <Alert color="red" variant="light" icon={<IconAlertCircle aria-hidden />}>
                  <List>
                    {faults[index].map((fault) => (
                      <List.Item key={fault}>{fault}</List.Item>
                    ))}
                  </List>
                </Alert>
              )}
            </li>
          ))}
        </Stack>
      )}
      <Group align="flex-end" grow preventGrowOverflow={false}>
        <PersonSelect label={t('choose.person')} value={person} onChange={choosePerson} />
        <PostSelect label={t('choose.post')} vacantOnly={false} value={post} onChange={choosePost} />
      </Group>
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={!person || !post}
          onClick={add}
        >
          {t('choose.add')}
        </Button>
      </Group>
    </Stack>
  );
}
