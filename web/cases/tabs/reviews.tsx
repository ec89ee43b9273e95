import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import type { CaseFile } from '../case-file.ts';
import { BeforeAfter } from '../reviews/before-after.tsx';
import { plansOf, type Review, reviewsOf } from '../reviews/review.ts';
import { VerdictBadge } from '../verdict-badge.tsx';

const looks = { effective: 'pass', mixed: 'warn', obstacles: 'block' } as const;

/** Whether the move did the person and the unit good: before and after, each verdict with the rule it rests on, and the plans. */
export function Reviews({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const reviews = reviewsOf(file);
  return (
    <Stack>
      <BeforeAfter reviews={reviews} of="person" />
      <BeforeAfter reviews={reviews} of="unit" />
      {reviews.toReversed().map((review) => (
        <Verdict key={review.round} review={review} />
      ))}
      {plansOf(file).map((plan) => (
        <Card
          key={plan.round}
          title={t('review.plan', { round: plan.round })}
          under={t('review.planUnder', { owner: plan.owner ?? '–', date: longDate(plan.byDate) })}
          order={3}
        >
          <Text fw={600}>{plan.action}</Text>
          <Text>{[plan.cause && t(`form.options.${plan.cause}`), plan.rootCause].filter(Boolean).join(': ')}</Text>
          {plan.furtherMove && <Text>{t('review.furtherMove')}</Text>}
        </Card>
      ))}
    </Stack>
  );
}

function Verdict({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { round, kind, verdict, rules, voices, personLeft, obstacles, explanation, after, concludedAt } = review;
  return (
    <Card
      title={t('review.title', { round, kind: t(`review.kind.${kind}`) })}
      under={t('review.under', { at: dateAndTime(concludedAt), rules })}
      aside={<VerdictBadge verdict={looks[verdict]}>{t(`review.verdict.${verdict}`)}</VerdictBadge>}
      order={3}
    >
      <Text>{explanation ?? t(`review.rule.${verdict}`)}</Text>
      {explanation && (
        <Text fz="sm" c="var(--quiet)">
          {t(`review.rule.${verdict}`)}
        </Text>
      )}
      {obstacles.length > 0 && (
        <Text fw={600}>
          {t('review.obstacles', { list: obstacles.map((code) => t(`form.options.${code}`)).join(', ') })}
        </Text>
      )}
      {personLeft && <Text fw={600}>{t('review.personLeft')}</Text>}
      {voices !== null && (
        <Text fz="sm" c="var(--quiet)">
          {t('review.voices', { count: voices })}
        </Text>
      )}
      {after?.self && (
        <Text fz="sm" c="var(--quiet)">
          {t('review.self', { productivity: after.self.productivity, innovation: after.self.innovation })}
        </Text>
      )}
    </Card>
  );
}
