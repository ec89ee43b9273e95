import { useTranslation } from 'react-i18next';
import { number } from '../parts/dates.ts';
import type { Parameter, PolicyValue } from './policy-filter.ts';

export interface Span {
  amount: number;
  unit: 'working-day' | 'calendar-day' | 'second';
}

/** A value as people say it: "5 hari kerja", "Baik", "ya". */
export function useValueWords(): (value: PolicyValue, parameter: Pick<Parameter, 'kind' | 'units'>) => string {
  const { t } = useTranslation();
  const spanWords = ({ amount, unit }: Span): string =>
    amount < 0
      ? t('policy.before', { span: t(`policy.units.${unit}`, { count: -amount }) })
      : t(`policy.units.${unit}`, { count: amount });
  return (value, { kind, units }) => {
    if (kind === 'span') return spanWords(value as unknown as Span);
    if (kind === 'spans') return (value as unknown as Span[]).map(spanWords).join(', ');
    if (kind === 'rating') return t(`policy.ratings.${value as string}` as 'policy.ratings.good');
    if (kind === 'choice') return t(`policy.choices.${value as string}` as 'policy.choices.gates');
    if (kind === 'weights')
      return Object.entries(value as Record<string, number>)
        .map(([name, weight]) => `${t(`policy.criteria.${name}` as 'policy.criteria.wish')} ${number(weight)}`)
        .join(', ');
    const unit = units[0];
    if (unit === 'yes-no') return t(value === 1 ? 'policy.yes' : 'policy.no');
    return t(`policy.units.${unit as 'people'}`, { count: value as number });
  };
}
