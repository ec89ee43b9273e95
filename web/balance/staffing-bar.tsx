import classes from './staffing-bar.module.css';

interface Props {
  people: number;
  minimum: number;
  need: number;
}

/** People against the need, with a tick at the minimum. The figures stand beside it: it says nothing by itself. */
export function StaffingBar({ people, minimum, need }: Props) {
  const most = Math.max(need, people, 1);
  const state = people < minimum ? 'below' : people === minimum && minimum > 0 && people < need ? 'at' : 'above';
  return (
    <span className={classes.bar} aria-hidden>
      <span className={classes.fill} data-state={state} style={{ width: `${(100 * people) / most}%` }} />
      {minimum > 0 && <span className={classes.tick} style={{ left: `calc(${(100 * minimum) / most}% - 3px)` }} />}
    </span>
  );
}
