import { buildingTypes, floorWords, streetTypes, subBuildingWords } from './address-words.data.ts';
import { foldName } from './person-name.ts';

// "3", "3B", "B", "2/1" (as `flatsOfLandings` writes it) and "2F1": second floor, first door.
const subBuildingName = /^(?:[0-9]{1,5}[A-Z]?|[A-Z][0-9]{0,4}|[0-9]{1,3}Z[0-9]{1,3}|[0-9]{0,2}[A-Z]?F[0-9LR])$/u;
const onLanding = /^([0-9]{1,3})Z([0-9]{1,3})$/u;

const buildingNumber = /^[0-9]{1,5}[A-Z]?$/u;

type Parts = { readonly sub: string; readonly number: string; readonly street: string };

// 12-14 and 12/14 fold to two words; both stand for one building, so the first numbers it.
function wordsOf(line: string): readonly string[] {
  return foldName(line.replace(/(\d)\s*[-–/]\s*(\d+)/gu, '$1'))
    .split(' ')
    .filter((word) => word !== '');
}

const sayFlat = [...subBuildingWords].join('|');
const afterFlat = new RegExp(`\\b(${sayFlat})\\.?\\s*([0-9]{1,3})\\s*/\\s*([0-9]{1,3})\\b`, 'giu');
const scottish = /^(?:AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE)[0-9]/u;

// Flat 2/1 is the first door of the second landing. In Scotland so is "2/1" by itself or before a house number ("2/1, 14 Byres Road"), and "14/2
// Leith Walk" is flat 2 of number 14; elsewhere 12/14 is two houses.
function flatsOfLandings(line: string, postcode: string): string {
  const said = line.includes('/') ? line.replace(afterFlat, '$1 $2Z$3') : line;
  if (!scottish.test(postcode)) return said;
  return said
    .replace(/^\s*([0-9]{1,2})\s*\/\s*([0-9]{1,2})(?=\s*$|\s+[0-9])/u, 'FLAT $1Z$2')
    .replace(/^\s*([0-9]{1,4})\s*\/\s*([0-9]{1,3})(?=\s+\p{L})/u, 'FLAT $2 $1')
    .replace(/(?<![\p{L}\p{N}]|flat )\(?((?:[0-9]{1,2}|[GBPT])F[0-9LR])\)?(?![\p{L}\p{N}])/iu, ' FLAT $1 ');
}

function takeSubBuilding(lines: string[][]): string {
  for (const words of lines) {
    const at = words.findIndex((word) => subBuildingWords.has(word));
    const name = words[at + 1] ?? '';
    if (at >= 0 && subBuildingName.test(name)) {
      words.splice(at, 2);
      return name.replace(onLanding, '$1/$2');
    }
    const floor = words.findIndex(
      (word, index) => word === 'FLOOR' && index > 0 && floorWords.has(words[index - 1] ?? ''),
    );
    const flat = words.findIndex(
      (word, index) => word === 'FLAT' && index > 0 && floorWords.has(words[index - 1] ?? ''),
    );
    const end = floor >= 0 ? floor : flat;
    if (end < 0) continue;
    const taken = words.splice(end - 1, words[end + 1] === 'FLAT' ? 3 : 2);
    return taken[0] ?? '';
  }
  return '';
}

// "The Old Bakery" has no number: its first line names it. After a number the street's name ends with its type.
function streetFrom(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && typeOf(word) !== undefined);
  return (end < 0 ? words : words.slice(0, end + 1))
    .map((word, index) => (index > 0 ? (typeOf(word) ?? word) : word))
    .join(' ');
}

function typeOf(word: string): string | undefined {
  return streetTypes.get(word) ?? buildingTypes.get(word);
}

function addressParts(lines: readonly string[], postcode: string): Parts {
  const folded = lines
    .flatMap((line) => line.split(','))
    .map((line) => [...wordsOf(flatsOfLandings(line, postcode))])
    .filter((words) => words.length > 0);
  const sub = takeSubBuilding(folded);
  const flat = folded.filter((words) => words.length > 0);
  const numbered = flat.flatMap((words, line) =>
    words.flatMap((word, at) => (buildingNumber.test(word) ? [{ line, at, word }] : [])),
  );
  // Two numbers and no word for the part: "3, 12 Golborne Road" is flat 3.
  const first = sub === '' && numbered.length > 1 ? (numbered[1] ?? null) : (numbered[0] ?? null);
  const part = sub === '' && numbered.length > 1 ? (numbered[0]?.word ?? '') : sub;
  if (first === null) return { sub: part, number: '', street: streetFrom(flat[0] ?? []) };
  const after = (flat[first.line] ?? []).slice(first.at + 1);
  return { sub: part, number: first.word, street: streetFrom(after.length > 0 ? after : (flat[first.line + 1] ?? [])) };
}

/**
 * A key under which two writings of one dwelling's address are equal: postcode, part of the building, building number (or name) and
 * street, folded: `W10 5AB|3|12|GOLBORNE ROAD` for "Flat 3, 12 Golborne Rd". Towns and counties do not count. `postcode` may be ''.
 */
export function foldAddress(lines: readonly string[], postcode: string): string {
  const { sub, number, street } = addressParts(lines, postcode.trim().toUpperCase());
  return [postcode.toUpperCase().replace(/\s+/gu, ' ').trim(), sub, number, street].join('|');
}
