import type { Passage, Table, Unit, UnitFlag } from '#core/document';
import { type DocumentClass, documentClasses } from '#core/document-class';
import type { MentionRole } from '#core/finding';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';

/** What a paper says of somebody: the type, where it stands, and whose it is; `?` where finding it is neither needed nor wrong. */
export type PaperMark = {
  readonly who: string;
  readonly type: PersonalDataType;
  readonly unit: number;
  readonly row: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
};

/** Somebody whom a paper names. */
export type PaperPerson = { readonly role: MentionRole; readonly name: string };

/** A made-up document with everything that is to be found in it. */
export type Paper = {
  readonly id: string;
  readonly class: DocumentClass;
  readonly people: ReadonlyMap<string, PaperPerson>;
  readonly units: readonly Unit[];
  readonly marks: readonly PaperMark[];
  /** What it says of special categories is marked as fully as its names are. */
  readonly categoriesMarked: boolean;
};

const shortTypes: ReadonlyMap<string, PersonalDataType> = new Map([
  ['n', 'person-name'],
  ['addr', 'postal-address'],
  ['pc', 'postcode'],
  ['dob', 'birth-date'],
  ['ref', 'local-reference'],
  ['tel', 'phone'],
]);

function typeOf(word: string): PersonalDataType {
  const type = shortTypes.get(word) ?? word;
  if (!isPersonalDataType(type)) throw new Error(`No data type is called "${word}".`);
  return type;
}

type Own = Pick<PaperMark, 'unit' | 'row' | 'column'>;

/** Takes `{a nino|AB 12 34 56 C}` out of a text. */
function unmark(source: string, own: Own, marks: PaperMark[]): string {
  let text = '';
  let last = 0;
  for (const found of source.matchAll(/\{(\w+|\?) ([\w-]+)\|([^{}]*)\}/gu)) {
    text += source.slice(last, found.index);
    const words = found[3] ?? '';
    marks.push({
      ...own,
      who: found[1] ?? '',
      type: typeOf(found[2] ?? ''),
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    last = found.index + found[0].length;
  }
  return text + source.slice(last);
}

function tableOf(lines: readonly string[], locator: string, unit: number, marks: PaperMark[]): Table {
  const rows = lines.map((line, row) =>
    line.split(/ \|(?: |$)/u).map((cell, column) => unmark(cell.trim(), { unit, row, column }, marks)),
  );
  const flags: readonly UnitFlag[] = locator.endsWith('/fields') || locator.endsWith(':controls') ? ['form-field'] : [];
  return { kind: 'table', locator, rows, headerRows: 0, flags };
}

function unitOf(source: string, unit: number, marks: PaperMark[]): Unit {
  const [head = '', ...lines] = source.split('\n');
  const [locator = '', kind] = head.trim().split(' ');
  while (lines.at(-1) === '') lines.pop();
  if (kind === 'table') return tableOf(lines, locator, unit, marks);
  const text = unmark(lines.join('\n'), { unit, row: null, column: null }, marks);
  const passage: Passage = { kind: 'text', locator: locator === '' ? 'part:body' : locator, text, flags: [] };
  return passage;
}

const roles = ['subject', 'relative', 'officer', 'professional', 'correspondent'] as const;

function personOf(line: string): readonly [string, PaperPerson] {
  const [key = '', word = '', ...name] = line.trim().split(' ');
  const role = roles.find((each) => each === word);
  if (role === undefined) throw new Error(`No role is called "${word}".`);
  return [key, { role, name: name.join(' ') }];
}

function paperOf(source: string): Paper {
  const [head = '', ...parts] = source.split(/^---/mu);
  const [first = '', ...people] = head.trimEnd().split('\n');
  const [id = '', word = '', more = ''] = first.trim().split(' ');
  const marks: PaperMark[] = [];
  return {
    id,
    class: documentClasses.find((each) => each === word) ?? 'unknown',
    people: new Map(people.map(personOf)),
    units: parts.map((part, unit) => unitOf(part, unit, marks)),
    marks,
    categoriesMarked: more === 'categories',
  };
}

/**
 * Reads made-up documents: `=== id class` (and `categories` where those are all marked), a line for each person (`a subject Amina Hassan`), then units after `---` (a locator and
 * `table` may follow; cells are parted by ` | `) with marks `{a nino|AB 12 34 56 C}`. Throws on a role or type that does not exist.
 */
export function readPapers(source: string): readonly Paper[] {
  return source.split(/^=== /mu).slice(1).map(paperOf);
}
