import type { PersonalDataType } from '#core/personal-data';
import { saysSomething } from '../identifiers/words-readers.ts';
import { wordsOfCell } from '../records/coded-words.ts';

// Different cells that must say something of one kind, the share of all different ones that they are, and how many are looked at.
const leastTelling = 3;
const tellingShare = 0.6;
const mostCells = 80;
const longestCell = 60;

// Columns of these are read by what each cell says: a word of them stands in columns of much else.
const perCell: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>(['benefit', 'criminal', 'send']);

// What stands for everybody else in a list of reasons, needs or kinds of pass.
const ordinaryWords =
  /\b(?:older|old age|elderly|over 60|60\+|65\+|senior|pensioner|oap|adult|child|standard|general|other|ordinary|regular|resident|full|none|normal|discretionary|automatic|renewal|new)\b/iu;

// Health and disability share their words.
function kindOf(type: PersonalDataType): PersonalDataType {
  return type === 'disability' ? 'health' : type;
}

function commonest(types: readonly PersonalDataType[]): PersonalDataType | null {
  const counts = new Map<PersonalDataType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * The special category that the words of a column without a telling heading nearly all speak of, so that its other cells do too
 * ("Patch" among varenicline and inhalers); null where they do not.
 */
export function toldByWords(cells: readonly string[]): PersonalDataType | null {
  const distinct = [...new Set(cells.map((cell) => cell.trim()))].filter(
    (cell) => /\p{L}{2}/u.test(cell) && cell.length <= longestCell && saysSomething(cell) && !isOrdinary(cell),
  );
  const looked = distinct.slice(0, mostCells);
  const told = looked.map((cell) => wordsOfCell(cell, null).map(({ type }) => type));
  const telling = told.filter((types) => types.length > 0);
  if (telling.length < leastTelling || telling.length < looked.length * tellingShare) return null;
  const kind = commonest(telling.flatMap((types) => [...new Set(types.map(kindOf))]));
  if (kind === null || perCell.has(kind)) return null;
  const ofKind = telling.filter((types) => types.some((type) => kindOf(type) === kind));
  if (ofKind.length < leastTelling || ofKind.length < looked.length * tellingShare) return null;
  return commonest(ofKind.flat().filter((type) => kindOf(type) === kind));
}

/** Whether a cell is one of those that say nothing in a column of reasons or kinds: "Older person", "Standard", "Other". */
export function isOrdinary(cell: string): boolean {
  return ordinaryWords.test(cell);
}
