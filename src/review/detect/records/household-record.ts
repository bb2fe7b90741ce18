import type { Binding } from '#core/finding';
import { nameValue, type PersonName } from '#core/values/person-name';
import { type DetectContext, report } from '../context.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { readNames } from '../names/names.ts';
import type { Entry, RecordPerson } from './record.ts';

/** One of several people in a cell: their name and the stretch of the cell that is theirs. */
type Member = { readonly name: PersonName; readonly start: number; readonly end: number };

const longestHousehold = 400;

function isWhole({ forenames, surname }: PersonName): boolean {
  return forenames !== '' && surname !== '';
}

function membersBetween(text: string, separator: RegExp): readonly Member[] | null {
  const members: Member[] = [];
  let from = 0;
  for (const part of text.split(separator)) {
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    from += part.length + 1;
    if (start >= end) continue;
    const names = readNames(text.slice(start, end));
    if (names.length === 0 || !names.every(isWhole)) return null;
    for (const name of names) members.push({ name, start, end });
  }
  return members.length === 0 ? null : members;
}

// Parted by semicolons or lines, else by commas where every part is a whole name.
function membersIn(text: string): readonly Member[] {
  if (text.length > longestHousehold) return [];
  const apart = membersBetween(text, /[;\n]/u);
  if (apart !== null) return apart;
  return /[;\n]/u.test(text) ? [] : (membersBetween(text, /,/u) ?? []);
}

// "Sara Ali (04/05/2015)": the date after a name in its part of the cell.
function reportBirth(entry: Entry, { start, end }: Member, binding: Binding, context: DetectContext): void {
  const rest = entry.text.slice(start, end);
  const at = rest.search(/[0-9]/u);
  if (at < 0) return;
  const [written = ''] = /^[0-9A-Za-z/.\- ]{6,24}/u.exec(rest.slice(at)) ?? [];
  const place = { ...entry.place, offset: entry.place.offset + start + at };
  for (const { keys, ...read } of readValues('birth-date', written, context.asOf)) {
    if (keys.includes('date-serial')) continue;
    const { phrase } = entry.heading;
    report(context, place, { ...read, type: 'birth-date', keys: [...entry.keys, ...keys], phrase, binding });
  }
}

/** Reports "Sara Ali; Yusuf Ali" under "Household" as people of their own, related to the row's, at the same address. */
export function reportHousehold(entry: Entry, binding: Binding, context: DetectContext): readonly RecordPerson[] {
  const { phrase } = entry.heading;
  if (!/household|children|dependants|dependents|occupants|siblings|family|kids/u.test(phrase)) return [];
  return membersIn(entry.text).map((member, index) => {
    const own: Binding = { ...binding, key: `${binding.key}/household-${index + 1}`, role: 'relative' };
    const said = { start: member.start, end: member.end, phrase, binding: own };
    const value = nameValue(member.name);
    report(context, entry.place, { ...said, type: 'person-name', value, keys: [...entry.keys, 'name-shape'] });
    reportBirth(entry, member, own, context);
    report(context, entry.place, { ...said, type: 'family', value: phrase, keys: [...entry.keys, 'filled'] });
    return { name: member.name, binding: own };
  });
}
