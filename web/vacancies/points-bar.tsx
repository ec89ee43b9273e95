import { number } from '../parts/dates.ts';
import classes from './points-bar.module.css';

interface Props {
  value: number;
  most: number;
  /** The highest of those compared. */
  best?: boolean;
}

/** Points against what can be reached at most, as a bar with its figure. */
export function PointsBar({ value, most, best }: Props) {
  const share = most === 0 ? 0 : Math.min(100, (100 * value) / most);
  return (
    <div className={classes.row}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${share}%` }} data-best={best || undefined} />
      </span>
      <span className={classes.figure} style={best ? { fontWeight: 700 } : undefined}>
        {number(value, 1)}
      </span>
    </div>
  );
}
