import { useTranslation } from 'react-i18next';
import { number } from '../../parts/dates.ts';
import type { Line } from './review.ts';
import classes from './score-chart.module.css';

const width = 420;
const height = 200;
const margin = { top: 18, right: 16, bottom: 28, left: 34 };
const most = 100;
const grid = [0, 25, 50, 75, 100];

interface Props {
  /** The finding in a sentence, for who cannot see the lines. */
  label: string;
  lines: Line[];
  /** What stands below each point: before, then each review. */
  columns: string[];
}

/** Scores of 0 … 100 before the move and at each review; each line has its own mark, so that colour is not needed. */
export function ScoreChart({ label, lines, columns }: Props) {
  const { t } = useTranslation();
  const step = (width - margin.left - margin.right) / Math.max(columns.length - 1, 1);
  const x = (index: number) => margin.left + index * step;
  const y = (score: number) => margin.top + (1 - score / most) * (height - margin.top - margin.bottom);
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={classes.chart}>
        {grid.map((score) => (
          <g key={score}>
            <line x1={margin.left} x2={width - margin.right} y1={y(score)} y2={y(score)} className={classes.grid} />
            <text x={margin.left - 6} y={y(score) + 4} textAnchor="end" className={classes.label}>
              {score}
            </text>
          </g>
        ))}
        <line x1={x(0.5)} x2={x(0.5)} y1={margin.top} y2={y(0)} className={classes.move} />
        {columns.map((column, index) => (
          <text key={column} x={x(index)} y={height - 8} textAnchor="middle" className={classes.label}>
            {column}
          </text>
        ))}
        {lines.map(({ measure, points }) => {
          const known = points.flatMap((point, index) => (point === undefined ? [] : [{ point, index }]));
          return (
            <g key={measure} data-measure={measure} className={classes.line}>
              <polyline points={known.map(({ point, index }) => `${x(index)},${y(point)}`).join(' ')} />
              {known.map(({ point, index }) => (
                <g key={index}>
                  {measure === 'innovation' ? (
                    <rect x={x(index) - 4} y={y(point) - 4} width={8} height={8} />
                  ) : (
                    <circle cx={x(index)} cy={y(point)} r={measure === 'service' ? 3 : 5} />
                  )}
                  <text
                    x={x(index)}
                    y={y(point) + (measure === 'innovation' ? 19 : -9)}
                    textAnchor="middle"
                    className={classes.value}
                  >
                    {number(point)}
                  </text>
                </g>
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption className={classes.legend}>
        {lines.map(({ measure }) => (
          <span key={measure} data-measure={measure}>
            {measure === 'innovation' ? '■' : '●'} {t(`review.measure.${measure}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
