import type { Unit, UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import type { XmlHandler } from '../text/xml-stream.ts';

type Points = Map<number, string>;
type Series = { name: string; readonly categories: Points; readonly values: Points; readonly labels: Points };

/** Points of one series believed. */
const mostPoints = 100_000;

/**
 * Reads a chart (DrawingML, ECMA-376 part 1, 21.2): its titles, and the copy of the data it was drawn from as a table,
 * which stays in the file where the data itself is elsewhere or gone.
 */
export class ChartPart implements XmlHandler {
  readonly #titles: string[] = [];
  readonly #series: Series[] = [];
  readonly #stack: string[] = [];
  #inside: 'name' | 'categories' | 'values' | 'labels' | null = null;
  #point = 0;
  #words = '';
  #points = 0;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#stack.push(name);
    // Newer kinds of chart (`chartEx`) keep their data apart from their series.
    if (name === 'ser' || (name === 'data' && this.#stack.at(-2) === 'chartData')) this.#openSeries();
    else if (name === 'tx' && this.#stack.at(-2) === 'ser') this.#inside = 'name';
    else if (name === 'cat' || name === 'xVal' || name === 'strDim') this.#inside = 'categories';
    else if (/^(?:val|yVal|bubbleSize|numDim)$/u.test(name)) this.#inside = 'values';
    else if (name === 'datalabelsRange') this.#inside = 'labels';
    else if (name === 'pt') this.#point = Number(attributes['idx'] ?? 0);
    if (name === 'v' || name === 'pt' || name === 'p') this.#words = '';
  };

  readonly close = (name: string): void => {
    this.#stack.pop();
    if (name === 'v' || (name === 'pt' && this.#words !== '')) this.#put(this.#words.trim());
    else if (name === 'p') this.#title(this.#words.trim());
    else if (/^(?:tx|cat|xVal|val|yVal|bubbleSize|datalabelsRange|ser|strDim|numDim)$/u.test(name)) this.#inside = null;
  };

  readonly text = (words: string): void => {
    const element = this.#stack.at(-1);
    if (element === 'v' || element === 't' || element === 'pt') this.#words += words;
  };

  /** Hands over the titles as a passage and the data as a table at a place. */
  finish(into: DocumentText, place: string, flags: readonly UnitFlag[]): void {
    into.addText(place, this.#titles.join('\n'), flags);
    const series = this.#series.filter(({ values, categories }) => values.size + categories.size > 0);
    for (const [index, group] of groupsOf(series).entries()) {
      const rows = tableOf(group);
      const locator = index === 0 ? `${place} data` : `${place} data:${index + 1}`;
      if (rows.length > 1) into.add({ kind: 'table', locator, rows, headerRows: 1, flags } satisfies Unit);
    }
  }

  #openSeries(): void {
    if (this.#series.length < 10_000)
      this.#series.push({ name: '', categories: new Map(), values: new Map(), labels: new Map() });
  }

  #put(words: string): void {
    const series = this.#series.at(-1);
    this.#words = '';
    this.#points += 1;
    if (words === '' || this.#points > mostPoints) return;
    if (series === undefined || this.#inside === null) this.#title(words);
    else if (this.#inside === 'name') series.name = series.name === '' ? words : `${series.name} ${words}`;
    else {
      const points = series[this.#inside];
      const known = points.get(this.#point);
      // Categories of several levels share their number: the inner one comes first.
      points.set(this.#point, known === undefined ? words : `${known} ${words}`);
    }
  }

  #title(words: string): void {
    this.#words = '';
    if (words !== '' && !this.#titles.includes(words) && this.#titles.length < 1000) this.#titles.push(words);
  }
}

/** Series over the same categories share a table. */
function groupsOf(series: readonly Series[]): Series[][] {
  const groups = new Map<string, Series[]>();
  for (const each of series) {
    const key = JSON.stringify([...each.categories]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function tableOf(group: readonly Series[]): string[][] {
  const [first] = group;
  if (first === undefined) return [];
  const labelled = group.filter(({ labels }) => labels.size > 0);
  const numbers = new Set(
    group.flatMap(({ categories, values, labels }) => [...categories.keys(), ...values.keys(), ...labels.keys()]),
  );
  const heading = ['', ...labelled.map(() => 'Label'), ...group.map(({ name }) => name)];
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((number) => [
      first.categories.get(number) ?? '',
      ...labelled.map(({ labels }) => labels.get(number) ?? ''),
      ...group.map(({ values }) => values.get(number) ?? ''),
    ]);
  return [heading, ...rows];
}
