import type { Reliability } from './isotonic.ts';

/** One type's panel: bins before and after the calibration, and the errors. */
export type Panel = {
  readonly type: string;
  readonly count: number;
  readonly before: readonly Reliability[];
  readonly after: readonly Reliability[];
  readonly error: number;
};

const side = 120;
const gap = 34;
const across = 6;

// Scores begin near even odds: the square shows 0.4 to 1, and what lies below stands on its edge.
const lowest = 0.4;

function along(value: number): number {
  return (Math.max(0, value - lowest) / (1 - lowest)) * side;
}

function dots(bins: readonly Reliability[], total: number, colour: string): string {
  return bins
    .map(({ score, share, count }) => {
      const radius = (1.5 + 6 * Math.sqrt(count / total)).toFixed(1);
      return `<circle cx="${along(score).toFixed(1)}" cy="${(side - along(share)).toFixed(1)}" r="${radius}" fill="${colour}" fill-opacity="0.6"/>`;
    })
    .join('');
}

function panelSvg({ type, count, before, after, error }: Panel, index: number): string {
  const [x, y] = [gap + (index % across) * (side + gap), gap + 30 + Math.floor(index / across) * (side + gap + 14)];
  return (
    `<g transform="translate(${x} ${y})"><rect width="${side}" height="${side}" fill="none" stroke="#999"/>` +
    `<line x1="0" y1="${side}" x2="${side}" y2="0" stroke="#ccc"/>` +
    `<text x="0" y="-14" font-size="9">${type}</text>` +
    `<text x="0" y="-4" font-size="8">${count} findings, error ${error.toFixed(3)}</text>` +
    `${dots(before, count, '#b0b0b0')}${dots(after, count, '#1d70b8')}` +
    `<text x="0" y="${side + 11}" font-size="8">${lowest}</text><text x="${side - 5}" y="${side + 11}" font-size="8">1</text></g>`
  );
}

/** Reliability diagrams as one SVG: score to the right, share that was right upwards; grey before, blue after; areas are counts. */
export function reliabilityPlot(title: string, panels: readonly Panel[]): string {
  const [width, rows] = [gap + across * (side + gap), Math.ceil(panels.length / across)];
  const height = gap + 30 + rows * (side + gap + 14);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">` +
    `<rect width="${width}" height="${height}" fill="#fff"/><text x="${gap}" y="24" font-size="14">${title}</text>` +
    `${panels.map(panelSvg).join('')}</svg>\n`
  );
}
