import { Group, Input, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Parameter, PolicyValue } from './policy-filter.ts';
import type { Span } from './value-words.ts';

interface Props {
  parameter: Parameter;
  value: PolicyValue;
  onChange: (value: PolicyValue) => void;
  error: string | undefined;
}

const ratings = ['very-good', 'good', 'needs-improvement', 'poor', 'very-poor'] as const;

/** A field of the parameter's kind: a duration with its unit, a number in its bounds, one of a few words, weights. */
export function ValueField({ parameter, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const { kind, units, min, max } = parameter;
  const label = t('policy.newValue');
  if (kind === 'span') return <SpanField {...{ parameter, value, onChange, error }} />;
  if (kind === 'spans') return <SpansField {...{ parameter, value, onChange, error }} />;
  if (kind === 'weights') return <WeightsField {...{ parameter, value, onChange, error }} />;
  if (kind === 'number' && units[0] === 'yes-no')
    return (
      <Select
        label={label}
        allowDeselect={false}
        value={value === 1 ? '1' : '0'}
        data={[
          { value: '1', label: t('policy.yes') },
          { value: '0', label: t('policy.no') },
        ]}
        onChange={(next) => onChange(Number(next))}
        error={error}
        maw={260}
      />
    );
  if (kind === 'number')
    return (
      <NumberInput
        label={label}
        description={t('policy.bounds', { unit: t(`policy.unitNames.${units[0] as 'people'}`), min, max })}
        allowDecimal={false}
        min={min ?? undefined}
        max={max ?? undefined}
        clampBehavior="none"
        value={value as number}
        onChange={(next) => typeof next === 'number' && onChange(next)}
        error={error}
        maw={260}
      />
    );
  const words = kind === 'rating' ? ratings : units;
  return (
    <Select
      label={label}
      allowDeselect={false}
      value={value as string}
      data={words.map((word) => ({
        value: word,
        label: t(`policy.${kind === 'rating' ? 'ratings' : 'choices'}.${word}` as 'policy.choices.gates'),
      }))}
      onChange={(next) => next !== null && onChange(next)}
      error={error}
      maw={360}
    />
  );
}

/** What counts backwards stays so: the sign is the parameter's, the amount the agency's. */
function SpanField({ parameter, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const { amount, unit } = value as unknown as Span;
  const sign = (parameter.default as unknown as Span).amount < 0 ? -1 : 1;
  const change = (next: Partial<Span>) => onChange({ amount, unit, ...next });
  return (
    <Group align="flex-end">
      <NumberInput
        label={t('policy.newValue')}
        description={sign < 0 ? t('policy.countsBackwards') : undefined}
        allowDecimal={false}
        allowNegative={false}
        value={sign * amount}
        onChange={(next) => typeof next === 'number' && change({ amount: sign * next })}
        error={error}
        maw={200}
      />
      <UnitSelect units={parameter.units} value={unit} onChange={(next) => change({ unit: next })} />
    </Group>
  );
}

function UnitSelect({
  units,
  value,
  onChange,
}: {
  units: string[];
  value: string;
  onChange: (unit: Span['unit']) => void;
}) {
  const { t } = useTranslation();
  const shown = units.includes(value) ? units : [...units, value];
  return (
    <Select
      label={t('policy.unit')}
      allowDeselect={false}
      value={value}
      data={shown.map((unit) => ({ value: unit, label: t(`policy.unitNames.${unit as Span['unit']}`) }))}
      onChange={(next) => next !== null && onChange(next as Span['unit'])}
      maw={200}
    />
  );
}

/** "30, 90, 180" with one unit for all. */
function SpansField({ parameter, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const spans = value as unknown as Span[];
  const [typed, setTyped] = useState(() => spans.map(({ amount }) => amount).join(', '));
  const unit = spans[0]?.unit ?? 'calendar-day';
  const tell = (text: string, of: Span['unit']) => {
    const amounts = text
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
    if (amounts.length > 0 && amounts.every(Number.isInteger))
      onChange(amounts.map((amount) => ({ amount, unit: of })));
  };
  return (
    <Group align="flex-end">
      <TextInput
        label={t('policy.newValue')}
        description={t('policy.severalHelp')}
        inputMode="numeric"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          tell(event.currentTarget.value, unit);
        }}
        error={error}
      />
      <UnitSelect units={parameter.units} value={unit} onChange={(next) => tell(typed, next)} />
    </Group>
  );
}

function WeightsField({ value, onChange, error }: Props) {
  const { t } = useTranslation();
  const weights = value as Record<string, number>;
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return (
    <Input.Wrapper
      label={t('policy.newValue')}
      description={t('policy.weightsSum', { sum })}
      error={error}
      labelElement="div"
    >
      <SimpleGrid cols={{ base: 2, sm: 3 }} mt="xs">
        {Object.entries(weights).map(([name, weight]) => (
          <NumberInput
            key={name}
            label={t(`policy.criteria.${name}` as 'policy.criteria.wish')}
            allowDecimal={false}
            min={0}
            max={1000}
            value={weight}
            onChange={(next) => typeof next === 'number' && onChange({ ...weights, [name]: next })}
          />
        ))}
      </SimpleGrid>
    </Input.Wrapper>
  );
}
