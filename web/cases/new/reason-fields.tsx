import { Checkbox, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import type { FieldsProps } from './move-fields.tsx';
import { demotionGrounds, type Initiator } from './use-case-draft.ts';

const initiators: Initiator[] = ['agency', 'own-request'];

interface Props extends FieldsProps {
  /** As the preview found it: a demotion owes its ground. */
  direction: string | undefined;
}

/** Who asks for the move and why. */
export function ReasonFields({ draft, set, errors, direction }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('newCase.why')}>
      <Stack gap="md">
        <Radio.Group
          id="case-initiator"
          label={t('newCase.initiator')}
          required
          value={draft.initiator ?? ''}
          onChange={(value) => set({ initiator: value as Initiator })}
          error={errors['initiator']}
        >
          <Stack gap="xs" mt={6}>
            {initiators.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`case.initiator.${value}`)}
                description={t(`newCase.initiatorHelp.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {(direction === 'demotion' || errors['demotionGround']) && (
          <Select
            label={t('newCase.demotionGround')}
            description={t('newCase.demotionGroundHelp')}
            clearable
            clearButtonProps={{ 'aria-label': t('choose.clear') }}
            value={draft.demotionGround ?? null}
            onChange={(value) => set({ demotionGround: value })}
            data={demotionGrounds.map((value) => ({ value, label: t(`newCase.ground.${value}`) }))}
            error={errors['demotionGround']}
          />
        )}
        <Textarea
          id="case-reason"
          label={t('newCase.reason')}
          description={t('newCase.reasonHelp')}
          required
          autosize
          minRows={4}
          maxLength={4000}
          value={draft.reason ?? ''}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          error={errors['reason']}
        />
        <Checkbox
          label={t('newCase.embargo')}
          description={t('newCase.embargoHelp')}
          checked={draft.embargo ?? false}
          onChange={(event) => set({ embargo: event.currentTarget.checked })}
          error={errors['embargo']}
        />
      </Stack>
    </Card>
  );
}
