import classes from './interval.module.css';

interface Props {
  /** The scale's ends. */
  from: number;
  to: number;
  value: number;
  interval: [number, number];
  /** Where no difference lies, if the scale has such a point. */
  zero?: number;
}

/** A point with its 95 % interval on a scale; the same is said in words beside it. */
export function Interval({ from, to, value, interval, zero }: Props) {
  const at = (one: number) => `${(100 * (Math.min(to, Math.max(from, one)) - from)) / (to - from)}%`;
  const [low, high] = interval;
  return (
    <span className={classes.scale} aria-hidden>
      {zero !== undefined && <span className={classes.zero} style={{ insetInlineStart: at(zero) }} />}
      <span className={classes.range} style={{ insetInlineStart: at(low), width: `calc(${at(high)} - ${at(low)})` }} />
      <span className={classes.point} style={{ insetInlineStart: at(value) }} />
    </span>
  );
}
