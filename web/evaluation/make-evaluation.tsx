import { Anchor, Button, Group, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getEvaluationsHalfOptions,
  getEvaluationsQueryKey,
  postEvaluationsMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { isProblem } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useHalfWords } from './use-half-words.ts';

const halvesOffered = 6;

/** Has a half year evaluated that was missed; the page waits for it and says when it is there. */
export function MakeEvaluation({ made }: { made: string[] }) {
  const { t } = useTranslation();
  const sayHalf = useHalfWords();
  const queries = useQueryClient();
  const [half, setHalf] = useState<string | null>(null);
  const make = useMutation(postEvaluationsMutation());
  const asked = make.data?.half;
  const { data: there } = useQuery({
    ...getEvaluationsHalfOptions({ path: { half: asked ?? '' } }),
    enabled: asked !== undefined,
    retry: (_, error) => isProblem(error) && error.status === 404,
    retryDelay: 1_500,
  });
  const open = halvesOver().filter((one) => !made.includes(one));
  if (open.length === 0) return null;
  return (
    <Card title={t('evaluation.make')} under={t('evaluation.makeUnder')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (half !== null)
            make.mutate(
              { body: { half } },
              {
                onSuccess: () =>
                  void queries.invalidateQueries({ queryKey: [{ _id: getEvaluationsQueryKey()[0]._id }] }),
              },
            );
        }}
      >
        <Group align="flex-end">
          <Select
            label={t('evaluation.half')}
            value={half}
            onChange={setHalf}
            data={open.map((value) => ({ value, label: sayHalf(value) }))}
          />
          <Button type="submit" disabled={half === null} loading={make.isPending || (asked !== undefined && !there)}>
            {t('evaluation.makeNow')}
          </Button>
        </Group>
      </form>
      {asked !== undefined && (
        <Text mt="sm" role="status">
          {there ? (
            <Anchor component={Link} to={`/reviews/${asked}`}>
              {t('evaluation.ready', { half: sayHalf(asked) })}
            </Anchor>
          ) : (
            t('evaluation.making', { half: sayHalf(asked) })
          )}
        </Text>
      )}
      <ProblemNotice error={make.error} />
    </Card>
  );
}

/** The last half years that are over, newest first. */
function halvesOver(): string[] {
  const now = new Date();
  const present = now.getFullYear() * 2 + (now.getMonth() < 6 ? 0 : 1);
  return Array.from({ length: halvesOffered }, (_, back) => {
    const at = present - 1 - back;
    return `${Math.floor(at / 2)}-${(at % 2) + 1}`;
  });
}
