import { Checkbox, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../../organisation/person-select.tsx';
import { PostSelect } from '../../organisation/post-select.tsx';
import { Card } from '../../parts/card.tsx';
import type { CaseDraft, Scope } from './use-case-draft.ts';

const scopes: Scope[] = [
  'intra-agency',
  'inter-regency-same-province',
  'inter-province',
  'region-central',
  'inter-central',
  'overseas-mission',
];

export interface FieldsProps {
  draft: CaseDraft;
  set: (next: CaseDraft) => void;
  errors: Record<string, string>;
}

/** Who is to move and where to. */
export function MoveFields({ draft, set, errors }: FieldsProps) {
  const { t } = useTranslation();
  const [vacantOnly, showVacantOnly] = useState(true);
  const { person = null, post = null } = draft;
  return (
    <Card title={t('newCase.move')}>
      <Stack gap="md">
        <div id="case-employeeId">
          <PersonSelect
            label={t('newCase.person')}
            description={t('newCase.personHelp')}
            required
            value={person}
            onChange={(next) => set({ person: next })}
            error={errors['employeeId']}
          />
          {person && (
            <Text fz="sm" c="var(--quiet)" mt={4}>
              {[person.nip, person.positionName ?? t('newCase.noPost')].join(' · ')}
            </Text>
          )}
        </div>
        <div id="case-targetPostId">
          <PostSelect
            label={t('newCase.post')}
            description={t('newCase.postHelp')}
            required
            vacantOnly={vacantOnly}
            value={post}
            onChange={(next) => set({ post: next })}
            error={errors['targetPostId']}
          />
          {post && (
            <Text fz="sm" c="var(--quiet)" mt={4}>
              {post.need === null
                ? t('newCase.noNeed')
                : t('newCase.need', { need: post.need, filled: post.filled, unit: post.unitName })}
            </Text>
          )}
          <Checkbox
            mt="xs"
            label={t('newCase.vacantOnly')}
            checked={vacantOnly}
            onChange={(event) => showVacantOnly(event.currentTarget.checked)}
          />
        </div>
        <Select
          label={t('newCase.scope')}
          allowDeselect={false}
          value={draft.scope ?? 'intra-agency'}
          onChange={(value) => set({ scope: value as Scope })}
          data={scopes.map((value) => ({ value, label: t(`case.scope.${value}`) }))}
          error={errors['scope']}
        />
      </Stack>
    </Card>
  );
}
