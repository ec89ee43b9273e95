import { Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StaffingBar } from '../balance/staffing-bar.tsx';
import classes from './unit-branch.module.css';
import { UnitPosts } from './unit-posts.tsx';
import type { UnitNode } from './unit-tree.ts';

/** A unit with its people against its need; opened, its posts and the units below it. */
export function UnitBranch({ unit }: { unit: UnitNode }) {
  const { t } = useTranslation();
  const [open, toggle] = useState(false);
  const id = useId();
  const { name, staff, below } = unit;
  return (
    <li>
      <div className={classes.unit}>
        <button
          type="button"
          className={classes.open}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => toggle(!open)}
        >
          <IconChevronRight size={18} aria-hidden />
          {name}
        </button>
        {staff && (
          <div>
            <StaffingBar {...staff} />
            <Text fz="sm" c={staff.people < staff.minimum ? 'var(--late)' : 'var(--quiet)'}>
              {t('balance.figures', { ...staff })}
            </Text>
          </div>
        )}
      </div>
      {open && (
        <div id={id}>
          <UnitPosts unitId={unit.id} unitName={name} />
        </div>
      )}
      {below.length > 0 && (
        <ul>
          {below.map((one) => (
            <UnitBranch key={one.id} unit={one} />
          ))}
        </ul>
      )}
    </li>
  );
}
