import { styleText } from 'node:util';
import type { TextSink } from './terminal.ts';

/** Emphasis for a terminal that shows colour; plain text elsewhere. */
export type Emphasis = {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
};

/** The emphasis that a sink can show. */
export function emphasisFor(sink: TextSink): Emphasis {
  const style = (format: 'bold' | 'dim' | 'green' | 'red') => (text: string) =>
    sink.colour ? styleText(format, text, { validateStream: false }) : text;
  return { strong: style('bold'), quiet: style('dim'), good: style('green'), bad: style('red') };
}

/** Rows as aligned columns, two spaces apart; columns named in `right` are aligned to the right, as numbers are. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  const aligned = (cell: string, index: number) =>
    right.includes(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
  return rows.map((row) => row.map(aligned).join('  ').trimEnd());
}

/** Text broken at spaces into lines of at most `width` characters; a longer word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
