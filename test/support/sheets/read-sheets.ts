import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { type Chance, chanceFrom } from '../synthetic-town.ts';
import { fieldOf, makePerson, type SheetPerson } from './sheet-fields.ts';

/** What a cell must or may be found as: one of the types, so many times, of the row's person (group '') or of another. */
export type Expected = {
  readonly types: readonly PersonalDataType[];
  readonly count: number;
  readonly required: boolean;
  readonly group: string;
};

/** A cell with its truth; `anything` where what is found there is not judged. */
export type TrueCell = { readonly text: string; readonly expected: readonly Expected[]; readonly anything: boolean };

/** A sheet with its truth, cell by cell, before any reader has looked for headings. */
export type TrueSheet = {
  readonly name: string;
  readonly grid: readonly (readonly TrueCell[])[];
  /** The made-up people whose values it holds. */
  readonly people: readonly SheetPerson[];
  /** The person of a grid row: a row's own index, but for a sheet with its people across. */
  readonly across: boolean;
};

type Truth = Pick<TrueCell, 'expected' | 'anything'>;

const nothing: Truth = { expected: [], anything: false };
const plain = (text: string): TrueCell => ({ text, ...nothing });

function expectation(token: string): Expected {
  const [, types = '', optional = '', group = '', count = '1'] =
    /^([^?>*]+)(\?)?(?:>([\w-]+))?(?:\*(\d))?$/u.exec(token.replaceAll('?/', '/')) ?? [];
  const alternatives = types.split('/').map((type) => type.trim());
  return {
    types: alternatives.filter(isPersonalDataType),
    count: Number(count),
    required: optional === '' && !alternatives.includes('~'),
    group,
  };
}

function truthOf(text: string): Truth {
  const tokens = text
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '' && token !== '-');
  const unknown = tokens.flatMap((token) => token.match(/[a-z-]{3,}/gu) ?? []).length === 0 && tokens.length > 0;
  return {
    expected: tokens.filter((token) => !token.startsWith('~')).map(expectation),
    anything: unknown || tokens.some((token) => token.startsWith('~')),
  };
}

// "Y{disability}": words and the truth of their own.
function ownTruth(text: string, otherwise: Truth): TrueCell {
  const own = /^([^{}]*)\{([^{}]*)\}$/u.exec(text);
  if (own === null) return { text, ...(text.trim() === '' ? nothing : otherwise) };
  return { text: own[1] ?? '', ...truthOf(own[2] ?? '') };
}

type People = (group: string) => SheetPerson;

function fill(text: string, group: string, people: People, chance: Chance): string {
  if (text.includes('#'))
    return text.replace(/[#?]/gu, (place) =>
      place === '#' ? String(chance.below(10)) : 'ABCDEFGHJK'.charAt(chance.below(10)),
    );
  return text.replace(/@([A-Za-z0-9]+)(?:>(\w+))?/gu, (whole, field: string, other: string | undefined) => {
    return fieldOf(people(other ?? group), field) ?? whole;
  });
}

type ColumnLine = {
  readonly heading: string;
  readonly truth: Truth;
  readonly group: string;
  readonly cells: readonly string[];
};

function columnLine(line: string): ColumnLine {
  const [heading = '', truth = '', ...rest] = line.split('|');
  const cells = rest.join('|').split('¦');
  return {
    heading: heading.trim(),
    truth: truthOf(truth),
    group: />([\w-]+)/u.exec(truth)?.[1] ?? '',
    cells:
      cells.length === 1
        ? cells.map((cell) => cell.trim())
        : cells.map((cell, at) => (at === 0 ? cell.trimStart() : cell)),
  };
}

function headingRows(columns: readonly ColumnLine[]): readonly (readonly TrueCell[])[] {
  const parts = columns.map(({ heading }) => heading.split('//'));
  if (parts.every((part) => part.length === 1)) return [parts.map(([only = '']) => plain(only === '-' ? '' : only))];
  // The upper heading is written once, as a merged cell is.
  const upper = parts.map(([first = ''], at) => plain(first === parts[at - 1]?.[0] ? '' : first));
  return [upper, parts.map(([, lower = '']) => plain(lower))];
}

const rowsOfSheet = 9;

function bodyRows(
  columns: readonly ColumnLine[],
  chance: Chance,
  made: SheetPerson[],
): readonly (readonly TrueCell[])[] {
  return Array.from({ length: rowsOfSheet }, (_, row) => {
    const groups = new Map<string, SheetPerson>();
    const people = (group: string): SheetPerson => {
      const known = groups.get(group);
      if (known !== undefined) return known;
      const person = makePerson(chance);
      groups.set(group, person);
      made.push(person);
      return person;
    };
    return columns.map(({ cells, truth, group }) => {
      const { text, ...own } = ownTruth(cells[row % cells.length] ?? '', truth);
      return { text: fill(text, group, people, chance), ...own };
    });
  });
}

// Written out cell by cell.
function writtenRows(lines: readonly string[]): readonly (readonly TrueCell[])[] {
  return lines.map((line) =>
    line
      .slice(1)
      .split('|')
      .map((cell) => ownTruth(cell.trim(), nothing)),
  );
}

function turned(grid: readonly (readonly TrueCell[])[]): readonly (readonly TrueCell[])[] {
  const width = Math.max(...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? plain('')));
}

function layOut(
  columns: readonly ColumnLine[],
  body: readonly (readonly TrueCell[])[],
  options: ReadonlyMap<string, string>,
): readonly (readonly TrueCell[])[] {
  const layout = options.get('layout');
  if (layout === 'bare') return body;
  const headings = headingRows(columns);
  if (layout === 'across') return turned([...headings, ...body]);
  const title = options.get('title');
  const repeat = Number(options.get('repeat') ?? body.length);
  const pages = body.flatMap((row, at) => (at > 0 && at % repeat === 0 ? [...headings, row] : [row]));
  return [
    ...(title === undefined ? [] : [[plain(title)], [plain('')]]),
    ...headings,
    ...pages,
    ...(options.has('total') ? [[plain('Total'), ...columns.slice(1).map(() => plain('1,234.00'))]] : []),
  ];
}

function readSheet(text: string, chance: Chance): TrueSheet {
  const [name = '', ...lines] = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const options = new Map(
    filled
      .filter((line) => line.startsWith(':'))
      .map((line): [string, string] => {
        const [key = '', value = ''] = line.slice(1).trim().split('=');
        return [key, value];
      }),
  );
  const written = filled.filter((line) => line.startsWith('>'));
  if (written.length > 0) return { name: name.trim(), grid: writtenRows(written), people: [], across: false };
  const columns = filled.filter((line) => !line.startsWith(':')).map(columnLine);
  const people: SheetPerson[] = [];
  const body = bodyRows(columns, chance, people);
  return {
    name: name.trim(),
    grid: layOut(columns, body, options),
    people,
    across: options.get('layout') === 'across',
  };
}

/** The sheets of a text in the notation of `council-sheets.data.ts`, filled with made-up people; the same for the same seed. */
export function readSheets(text: string, seed: number): readonly TrueSheet[] {
  const chance = chanceFrom(seed);
  return text
    .split(/^== /mu)
    .slice(1)
    .map((part) => readSheet(part, chance));
}
