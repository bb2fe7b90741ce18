import type { Unit } from '#core/document';
import type { Binding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { parseBirthDate } from '#core/values/birth-date';
import { type DriverNumber, driverNumberAgrees, parseDriverNumber } from '#core/values/driver-number';
import { nameValue, parsePersonName } from '#core/values/person-name';
import { readTravelDocuments, type TravelDocument, zoneLineOf } from '#core/values/travel-document';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { linesOf } from '../scan/lines.ts';

/** A line of a unit, or a cell of a table, with its place. */
type PlacedLine = {
  readonly text: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly offset: number;
};

type Item = {
  readonly type: PersonalDataType;
  readonly line: PlacedLine;
  readonly from: number;
  readonly to: number;
  readonly value: string;
};

/** More lines than any picture of a card or booklet has, cheap to look through. */
const mostLines = 400;

/** Reports passports, permits and driving licences that were scanned or photographed: the document, its number, its bearer. */
export function reportIdentityDocuments(unit: Unit, index: number, context: DetectContext): void {
  if (!mayHold(unit)) return;
  const lines = placedLines(unit);
  reportZones(lines, index, context);
  if (unit.flags.includes('ocr')) reportLicences(lines, index, context);
}

/** Texts without filling (`<<`) have no zone: most texts end here. */
function mayHold(unit: Unit): boolean {
  if (unit.flags.includes('ocr')) return true;
  return unit.kind === 'text' && /<<|«/u.test(unit.text);
}

function placedLines(unit: Unit): PlacedLine[] {
  if (unit.kind === 'text') {
    return linesOf(unit.text)
      .filter(({ start, end }) => end > start)
      .slice(0, mostLines)
      .map(({ start, end }) => ({ text: unit.text.slice(start, end), row: null, column: null, offset: start }));
  }
  return unit.rows
    .slice(0, mostLines)
    .flatMap((row, at) => row.flatMap((text, column) => (text === '' ? [] : [{ text, row: at, column, offset: 0 }])));
}

function reportZones(lines: readonly PlacedLine[], unit: number, context: DetectContext): void {
  const zones = lines.map(({ text }) => zoneLineOf(text));
  if (zones.every((zone) => zone === null)) return;
  for (const [at, document] of readTravelDocuments(zones, context.asOf.getUTCFullYear()).entries()) {
    const keys: readonly EvidenceKey[] = document.isMended ? ['travel-zone', 'repaired'] : ['travel-zone'];
    const binding = { kind: 'form', key: `form:travel-document:${at + 1}`, role: 'subject' } as const;
    for (const item of itemsOf(document, lines)) keep(item, keys, binding, unit, context);
  }
}

function itemsOf(document: TravelDocument, lines: readonly PlacedLine[]): Item[] {
  const { kind, number, birthDate, name, first, lines: count } = document;
  const [top, second, third] = [lines[first], lines[first + 1], lines[first + 2]];
  if (top === undefined) return [];
  const isCard = count === 3 || kind === 'residence-permit';
  const data = count === 1 ? top : (second ?? top);
  const named = isCard ? third : top;
  const items: Item[] = [{ type: 'identity-document-scan', ...wholeLine(top), value: words[kind] }];
  const at = isCard ? { line: top, from: 5, to: 14 } : { line: data, from: 0, to: 9 };
  if (kind === 'passport' && number !== null) items.push({ type: 'passport', ...at, value: number });
  if (kind === 'residence-permit' || kind === 'visa') items.push({ type: 'immigration', ...at, value: words[kind] });
  items.push({
    type: 'birth-date',
    line: data,
    ...(isCard ? { from: 0, to: 6 } : { from: 13, to: 19 }),
    value: birthDate,
  });
  const person = name === null ? null : parsePersonName(`${name.surname}, ${name.forenames}`);
  if (person !== null && named !== undefined && count > 1) {
    const span = { from: isCard ? 0 : 5, to: named.text.length };
    items.push({ type: 'person-name', line: named, ...span, value: nameValue(person) });
  }
  return items;
}

const words: Readonly<Record<TravelDocument['kind'], string>> = {
  passport: 'a copy of a passport',
  'residence-permit': 'a copy of a residence permit',
  visa: 'a copy of a visa',
  'identity-card': 'a copy of an identity card',
};

function wholeLine(line: PlacedLine): Pick<Item, 'line' | 'from' | 'to'> {
  return { line, from: 0, to: line.text.length };
}

/** A driver number with a surname and a birth date on other lines that agree with it: a photocard, whose fields are numbered. */
function reportLicences(lines: readonly PlacedLine[], unit: number, context: DetectContext): void {
  const numbers = lines.flatMap((line) => driverNumberIn(line));
  for (const [at, { line, number, from, to }] of numbers.entries()) {
    const binding = { kind: 'form', key: `form:driving-licence:${at + 1}`, role: 'subject' } as const;
    const bearer = bearerOf(number, lines);
    const isLicence = lines.some(({ text }) => /driving\s+licen[cs]e|dvla|\bdvl\b/iu.test(text));
    const keys: readonly EvidenceKey[] = [
      'driver-number',
      ...(bearer === null ? [] : (['driver-agrees'] as const)),
      ...(number.isMended ? (['repaired'] as const) : []),
      ...(isLicence ? (['label-near'] as const) : []),
    ];
    if (bearer === null && !isLicence) continue;
    keep({ type: 'driving-licence', line, from, to, value: number.value }, keys, binding, unit, context);
    keep(
      { type: 'identity-document-scan', line, from, to, value: 'a copy of a driving licence' },
      keys,
      binding,
      unit,
      context,
    );
    for (const item of bearer ?? []) keep(item, keys, binding, unit, context);
  }
}

function driverNumberIn(line: PlacedLine): { line: PlacedLine; number: DriverNumber; from: number; to: number }[] {
  const tokens = [...line.text.matchAll(/\S+/gu)];
  // Spaces may be read into the number: up to three pieces make it.
  for (let at = 0; at < tokens.length; at += 1) {
    for (let count = 1; count <= 3; count += 1) {
      const pieces = tokens.slice(at, at + count);
      const number = parseDriverNumber(pieces.map(([piece]) => piece).join(''));
      const [first, last] = [pieces[0], pieces.at(-1)];
      if (number === null || first === undefined || last === undefined) continue;
      return [{ line, number, from: first.index, to: last.index + last[0].length }];
    }
  }
  return [];
}

/** The lines of a card that hold the surname (1.), the forenames (2.) and the birth date (3.) of a number's bearer. */
function bearerOf(number: DriverNumber, lines: readonly PlacedLine[]): Item[] | null {
  for (const [at, line] of lines.entries()) {
    const surname = /^(?:1[.,]?\s*)?([\p{Lu}][\p{Lu}'’\- ]{1,40})$/u.exec(line.text)?.[1];
    if (surname === undefined) continue;
    for (const other of lines) {
      const date = /(?:^|\s)([0-3]?[0-9][./-][01]?[0-9][./-][0-9]{4})/u.exec(other.text)?.[1];
      const birthDate = date === undefined ? null : parseBirthDate(date);
      if (date === undefined || birthDate === null || !driverNumberAgrees(number, surname, birthDate)) continue;
      const from = other.text.indexOf(date);
      const forenames =
        /^(?:2[.,]?\s*)?((?:\p{Lu}[\p{L}'’-]*\.?\s?){1,5})$/u.exec(lines[at + 1]?.text ?? '')?.[1] ?? '';
      const person = parsePersonName(`${surname}, ${forenames.trim()}`);
      const named = { line, from: line.text.length - surname.length, to: line.text.length };
      return [
        { type: 'birth-date', line: other, from, to: from + date.length, value: birthDate },
        ...(person === null ? [] : [{ type: 'person-name' as const, ...named, value: nameValue(person) }]),
      ];
    }
  }
  return null;
}

/** Reports one thing of a document at its place; `from` and `to` count the characters of the line without spaces where it is a zone's. */
function keep(item: Item, keys: readonly EvidenceKey[], binding: Binding, unit: number, context: DetectContext): void {
  const { line, type, value } = item;
  const isZone = keys.includes('travel-zone');
  const from = isZone ? offsetAt(line.text, item.from) : item.from;
  const to = isZone ? offsetAt(line.text, item.to) : item.to;
  const place = { unit, row: line.row, column: line.column, offset: line.offset };
  report(context, place, { type, start: from, end: Math.max(from + 1, to), value, keys, phrase: '', binding });
}

/** Where in a line as it was read its character number `count` of the zone stands. */
function offsetAt(text: string, count: number): number {
  let left = count;
  for (let at = 0; at < text.length; at += 1) {
    if (left <= 0) return at;
    const letter = text[at] ?? '';
    if (/[«»]/u.test(letter)) left -= 2;
    else if (!/\s/u.test(letter)) left -= 1;
  }
  return text.length;
}
