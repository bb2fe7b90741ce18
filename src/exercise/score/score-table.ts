import type { Rate } from './rate.ts';
import type { Score } from './score-shape.ts';

/** The score as text: one line per figure, shares in per cent, `-` where there is nothing to share. */
export function scoreTable(score: Score): string {
  const lines = [
    line(['', 'expected', 'found', 'recall', 'exported', 'correct', 'precision']),
    section('Depth', {
      'file outcomes': score.files.all,
      'findings (type in file)': score.findings.all,
      'exposures (person, type, file)': score.exposures.all,
      people: score.people.all,
      'household pairs': score.households.pairs,
    }),
    section('People', score.people.byStanding),
    `  ${score.people.split} people shown as more than one, ${score.people.merged} shown people who are more than one`,
    `  ${score.people.beyondTheRule} people not on the register whom no export could be matched to`,
    section('File outcomes', score.files.byOutcome),
    section('Exposures by data type', score.exposures.byType),
    section('Exposures by format', score.exposures.byFormat),
    section('Exposures by kind of place', score.exposures.byPlace),
    section('Exposures by name culture', score.exposures.byCulture),
    section('Findings by data type', score.findings.byType),
    section('People by name culture', score.people.byCulture),
  ];
  return `${lines.filter((text) => text !== '').join('\n')}\n`;
}

function section(title: string, rates: Readonly<Record<string, Rate>>): string {
  const rows = Object.entries(rates).map(([name, rate]) => rateLine(name === '' ? '(not said)' : name, rate));
  return rows.length === 0 ? '' : [`\n${title}`, ...rows].join('\n');
}

function rateLine(name: string, rate: Rate): string {
  return line([
    `  ${name}`,
    String(rate.expected),
    String(rate.found),
    percent(rate.recall),
    String(rate.exported),
    String(rate.correct),
    percent(rate.precision),
  ]);
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)}%`;
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(10)))
    .join('')
    .trimEnd();
}
