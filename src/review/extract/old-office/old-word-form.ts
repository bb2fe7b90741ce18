import type { ByteView } from '../../collect/byte-view.ts';

/** The result "not answered": the field's default holds. */
const unanswered = 25;
const boxKind = 1;
const listKind = 2;

/**
 * What an old form field shows where the text has only a mark: its box ticked or empty, or the entry chosen of its list; empty
 * for a field of text, whose answer stands in the text. `at` is where its data stands in the stream `Data` ([MS-DOC] 2.9.78).
 */
export function formFieldWords(data: ByteView, at: number): string {
  const start = at + data.u16(at + 4);
  if (!data.has(at, 6) || data.u32(start) !== 0xffffffff) return '';
  const bits = data.u16(start + 4);
  const kind = bits & 3;
  if (kind !== boxKind && kind !== listKind) return '';
  const name = afterString(data, start + 10);
  const given = (bits >> 2) & 31;
  const result = given === unanswered ? data.u16(name) : given;
  if (kind === boxKind) return result === 1 ? '☒' : '☐';
  let place = name + 2;
  for (let text = 0; text < 5; text += 1) place = afterString(data, place);
  return entryOf(data, place, result);
}

/** A string is its count, its letters and a zero, two bytes each. */
function afterString(data: ByteView, at: number): number {
  return at + 2 + data.u16(at) * 2 + 2;
}

/** Entries follow each other after six bytes that say how many there are. */
function entryOf(data: ByteView, start: number, wanted: number): string {
  const count = data.u16(start + 2);
  if (data.u16(start) !== 0xffff || wanted >= count) return '';
  let at = start + 6;
  for (let index = 0; index < wanted; index += 1) at += 2 + data.u16(at) * 2;
  return data.wide(at + 2, Math.min(data.u16(at), 500));
}
