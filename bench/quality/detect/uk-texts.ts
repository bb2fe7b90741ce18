import type { Labelled } from './span-score.ts';
import { labels, proseWordings } from './uk-texts.data.ts';
import { Draw, type PlantedType, personName, written } from './uk-values.ts';

/** A made text with what was planted in it; `kind` is prose, form, letter or table. */
export type MadeText = { readonly kind: string; readonly text: string; readonly planted: readonly Labelled[] };

function isPlanted(type: string): type is PlantedType {
  return type in written;
}

const plantedTypes = Object.keys(written).filter(isPlanted);

/** Text that grows, remembering where values stand. */
class Page {
  text = '';
  readonly planted: Labelled[] = [];

  add(words: string): this {
    this.text += words;
    return this;
  }

  plant(type: PlantedType, value: string): this {
    this.planted.push({ start: this.text.length, end: this.text.length + value.length, type });
    return this.add(value);
  }

  made(kind: string): MadeText {
    return { kind, text: this.text, planted: this.planted };
  }
}

function decoy(draw: Draw, what: string): string {
  if (what === 'date') return written['birth-date'](draw).replace(/(?:19|20)\d\d/u, '2024');
  if (what === 'ref') return `${draw.of(['ZX', 'DOC', 'PRJ'])}-${draw.digits(5)}`;
  return draw.digits(Number(what.replace('n', '')));
}

function addWording(page: Page, draw: Draw, wording: string): void {
  for (const piece of wording.split(/(\{[^}]+\})/u)) {
    const hole = /^\{(~?)([^}]+)\}$/u.exec(piece);
    const type = hole?.[2] ?? '';
    if (hole === null) page.add(piece);
    else if (hole[1] === '~') page.add(decoy(draw, type));
    else if (isPlanted(type)) page.plant(type, written[type](draw));
  }
}

function prose(draw: Draw): MadeText {
  const page = new Page();
  for (let count = 3 + draw.below(4); count > 0; count -= 1) {
    addWording(page, draw, draw.of(proseWordings));
    page.add(count % 3 === 1 ? '\n\n' : ' ');
  }
  return page.made('prose');
}

function form(draw: Draw): MadeText {
  const page = new Page().add(`${draw.of(['Application', 'Change of details', 'Registration form'])}\n\n`);
  for (const type of plantedTypes) {
    if (type !== 'person-name' && draw.below(2) === 0) continue;
    page
      .add(`${draw.of(labels[type] ?? [])}: `)
      .plant(type, written[type](draw))
      .add('\n');
  }
  return page.made('form');
}

function letter(draw: Draw): MadeText {
  const { surname, full } = personName(draw);
  const title = draw.of(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr']);
  const page = new Page().plant('person-name', `${title} ${full}`).add('\n');
  page.plant(
    'postal-address',
    `${1 + draw.below(90)} ${draw.of(['Alma Road', 'Mill Lane', 'Canal Close'])}\n${draw.of(['London', 'Leeds'])}`,
  );
  page
    .add('\n')
    .plant('postcode', written.postcode(draw))
    .add(`\n\n${decoy(draw, 'date')}\n\nDear `);
  page.plant('person-name', `${title} ${surname}`).add('\n\nThank you for your letter. ');
  for (let count = 2; count > 0; count -= 1) addWording(page.add(' '), draw, draw.of(proseWordings));
  return page
    .add('\n\nYours sincerely\n\n')
    .plant('person-name', personName(draw).full)
    .add('\nHousing Officer\n')
    .made('letter');
}

function table(draw: Draw): MadeText {
  const types = plantedTypes.filter((type) => type !== 'postal-address' && draw.below(3) > 0);
  const headings = types.map((type) => draw.of(labels[type] ?? []));
  const page = new Page().add(`${headings.join('\t')}\n`);
  for (let row = 0; row < 8; row += 1) {
    for (const [index, type] of types.entries()) page.add(index === 0 ? '' : '\t').plant(type, written[type](draw));
    page.add('\n');
  }
  return page.made('table');
}

/** So many made texts, a quarter of each kind; the same seed always gives the same. */
export function ukTexts(seed: number, count: number): MadeText[] {
  const kinds = [prose, form, letter, table];
  return Array.from({ length: count }, (_, index) =>
    (kinds[index % kinds.length] ?? prose)(new Draw(seed * 100_003 + index)),
  );
}
