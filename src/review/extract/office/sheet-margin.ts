import { HiddenPlaces } from '../tables/hidden-places.ts';

type Attributes = Readonly<Record<string, string>>;

/** Lines kept of one kind: a hostile sheet could have a million rules. */
const mostLines = 5000;

/** What a worksheet says beside its cells: which rows and columns are hidden, allowed values, prompts, what-if scenarios. */
export class SheetMargin {
  readonly lists: string[] = [];
  readonly scenarios: string[] = [];
  readonly hidden = new HiddenPlaces();
  #place = '';
  #words = '';
  #isRule = false;

  /** Takes the start of an element; `row` is the number of the row that it may open. */
  open(name: string, attributes: Attributes, row: number): void {
    if (name === 'row') this.#openRow(attributes, row);
    else if (name === 'col') this.#openColumn(attributes);
    else if (name === 'dataValidation') this.#openRule(attributes);
    else if (name === 'scenario') this.#say(this.scenarios, ['name', 'user', 'comment'], attributes);
    else if (name === 'inputCells') this.#say(this.scenarios, ['r', 'val'], attributes);
    else if (name === 'hyperlink') this.#say(this.lists, ['tooltip'], attributes, attributes['ref']);
  }

  close(name: string): void {
    if (name === 'dataValidation') this.#isRule = false;
    else if (this.#isRule && (name === 'formula1' || name === 'formula2' || name === 'sqref')) this.#closeFormula(name);
  }

  text(words: string): void {
    if (this.#isRule && this.#words.length < 10_000) this.#words += words;
  }

  #openRow(attributes: Attributes, row: number): void {
    if (isOn(attributes['hidden']) || attributes['ht'] === '0') this.hidden.addRows(row, row);
  }

  #openColumn(attributes: Attributes): void {
    if (!isOn(attributes['hidden']) && attributes['width'] !== '0') return;
    const first = Number(attributes['min'] ?? 1);
    this.hidden.addColumns(first, Number(attributes['max'] ?? first));
  }

  #openRule(attributes: Attributes): void {
    this.#isRule = true;
    this.#words = '';
    this.#place = attributes['sqref'] ?? '';
    this.#say(this.lists, ['promptTitle', 'prompt', 'errorTitle', 'error'], attributes, this.#place);
  }

  /** A list of allowed values is written in quotes; other formulas point at cells. */
  #closeFormula(name: string): void {
    const words = this.#words.trim();
    this.#words = '';
    const isList = name !== 'sqref' && words.startsWith('"') && words.length > 2;
    if (!isList || this.lists.length >= mostLines) return;
    const values = words.slice(1, words.endsWith('"') ? -1 : undefined).replaceAll('""', '"');
    this.lists.push(`${this.#place}: ${values}`.replace(/^: /u, ''));
  }

  #say(into: string[], names: readonly string[], attributes: Attributes, place = ''): void {
    const words = names.map((name) => (attributes[name] ?? '').trim()).filter((word) => word !== '');
    if (words.length > 0 && into.length < mostLines)
      into.push(place === '' ? words.join(': ') : `${place}: ${words.join(': ')}`);
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
