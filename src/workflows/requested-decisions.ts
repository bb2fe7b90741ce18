import { Fault } from '#core/fault';
import { readText } from '../adapters/files/read-text.ts';
import { readDelimited } from '../review/collect/delimited-records.ts';
import type { DecideOptions, RequestedDecision } from './acts.ts';

const kinds = ['must-link', 'cannot-link', 'not-theirs', 'same-household', 'withdraw'] as const;
const columns = ['kind', 'a', 'b', 'who', 'why'] as const;

/** The decisions that were asked for: the one of the command line, or every row of a file; throws DECISION-UNUSABLE with the row that is wrong. */
export async function requestedIn({ decision, from }: DecideOptions): Promise<readonly RequestedDecision[]> {
  if (decision !== undefined) return [decision];
  const text = await readText(from ?? '', 'the decisions');
  return rowsOf(text).map(requestedOf);
}

type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> };

function rowsOf(text: string): readonly Row[] {
  let places: readonly string[] | null = null;
  const rows: Row[] = [];
  readDelimited(text.replace(/^\uFEFF/u, ''), ',', ({ cells, line }) => {
    if (cells.every((cell) => cell.trim() === '')) return true;
    if (places === null) places = cells.map((cell) => cell.trim().toLowerCase());
    else rows.push({ line, cells: new Map(places.map((name, index) => [name, (cells[index] ?? '').trim()])) });
    return true;
  });
  const named: readonly string[] = places ?? [];
  const missing = columns.find((column) => !named.includes(column));
  if (missing !== undefined) throw unusable(`it has no column ${missing}; its first row names ${columns.join(', ')}`);
  if (rows.length === 0) throw unusable('it has no decision below its first row');
  return rows;
}

function requestedOf({ line, cells }: Row): RequestedDecision {
  const cell = (column: string): string => cells.get(column) ?? '';
  const kind = kinds.find((each) => each === cell('kind'));
  if (kind === undefined) throw unusable(`line ${line} has no kind of decision that there is (${kinds.join(', ')})`);
  const empty = columns.find((column) => cell(column) === '' && !(kind === 'withdraw' && column === 'b'));
  if (empty !== undefined) throw unusable(`line ${line} has nothing under ${empty}`);
  // The database holds no such character, and nobody's name has one.
  if (/\p{Cc}/u.test(cell('who'))) throw unusable(`line ${line} has a character that is no letter under who`);
  const question = cell('question') === '' ? undefined : cell('question');
  return { kind, a: cell('a'), b: cell('b'), who: cell('who'), why: cell('why'), question };
}

function unusable(why: string): Fault {
  return new Fault('DECISION-UNUSABLE', `Nothing was decided: the file of decisions cannot be used, since ${why}.`);
}
