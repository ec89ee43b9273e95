const [width, height, left, right, top, bottom] = [760, 420, 70, 220, 50, 55];
const colours = ['#0b5fa5', '#c2410c', '#15803d', '#7e22ce', '#57534e'];

export interface LinePlot {
  title: string;
  across: { label: string; values: readonly number[] };
  /** Values of each line, as many as there are or fewer. */
  lines: Readonly<Record<string, readonly number[]>>;
}

/** Lines over two logarithmic axes as an SVG of its own, without a library. */
export function linePlot({ title, across, lines }: LinePlot): string {
  const all = Object.values(lines).flat();
  const x = scale(across.values, left, width - right);
  const y = scale([10 ** Math.floor(Math.log10(Math.min(...all))), Math.max(...all) * 1.2], height - bottom, top);
  const labels = apart(Object.values(lines).map((values) => y(values.at(-1)!)));
  const shapes = Object.entries(lines).flatMap(([name, values], index) => {
    const colour = colours[index % colours.length]!;
    const points = values.map((value, nth) => [x(across.values[nth]!), y(value)] as const);
    const [endX] = points.at(-1)!;
    return [
      `<polyline points="${points.map((point) => point.map(round).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(
        ([atX, atY], nth) =>
          `<circle cx="${round(atX)}" cy="${round(atY)}" r="3" fill="${colour}"><title>${name}: ${values[nth]}</title></circle>`,
      ),
      `<text x="${round(endX + 8)}" y="${round(labels[index]! + 4)}" fill="${colour}">${name}</text>`,
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="26" font-size="15" font-weight="bold">${title}</text>`,
    ...decades(all).flatMap((value) => [
      `<line x1="${left}" x2="${width - right}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="#ddd"/>`,
      `<text x="${left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${value.toLocaleString('en')}</text>`,
    ]),
    ...across.values.map(
      (value) =>
        `<text x="${round(x(value))}" y="${height - bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ),
    `<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle">${across.label}</text>`,
    ...shapes,
    '</svg>',
  ].join('\n')}\n`;
}

/** Labels that would lie on one another move down. */
function apart(heights: readonly number[]): number[] {
  const moved = [...heights];
  let last = -Infinity;
  for (const index of [...heights.keys()].sort((a, b) => heights[a]! - heights[b]!)) {
    moved[index] = Math.max(heights[index]!, last + 14);
    last = moved[index];
  }
  return moved;
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => from + ((Math.log(value) - low) / (high - low)) * (to - from);
}

function decades(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.floor(Math.log10(Math.max(...values)));
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
