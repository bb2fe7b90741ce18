import { expect, test } from 'vitest';
import { ByteView } from '../../collect/byte-view.ts';
import { formFieldWords } from './old-word-form.ts';

const text = (words: string): Buffer => {
  const count = Buffer.alloc(2);
  count.writeUInt16LE(words.length);
  return Buffer.concat([count, Buffer.from(words, 'utf16le')]);
};
const ended = (words: string): Buffer => Buffer.concat([text(words), Buffer.alloc(2)]);
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

/** A field as it stands in the stream `Data`: a head of 68 bytes, then its facts. */
function field(bits: number, whenUnanswered: number, entries: readonly string[] = []): ByteView {
  const head = Buffer.alloc(68);
  head.writeUInt16LE(68, 4);
  const start = Buffer.concat([Buffer.alloc(4, 0xff), number(bits), number(0), number(0), ended('Check1')]);
  const list = entries.length === 0 ? [] : [number(0xffff), number(entries.length), number(0), ...entries.map(text)];
  const rest = [number(whenUnanswered), ...['', '', '', '', ''].map(ended), ...list];
  return new ByteView(Buffer.concat([Buffer.alloc(8), head, start, ...rest]));
}

test('a box is ticked or empty, by its answer or by what holds without one', () => {
  expect(formFieldWords(field(0b101, 0), 8)).toBe('☒');
  expect(formFieldWords(field(0b001, 1), 8)).toBe('☐');
  expect(formFieldWords(field(0b1100101, 1), 8)).toBe('☒');
});

test('a list shows the entry chosen; a field of text nothing, since its answer stands in the text', () => {
  expect(formFieldWords(field(0b110, 0, ['None', 'Quaker']), 8)).toBe('Quaker');
  expect(formFieldWords(field(0b11110, 0, ['None', 'Quaker']), 8)).toBe('');
  expect(formFieldWords(field(0, 0), 8)).toBe('');
});

test('a place that leads nowhere says nothing', () => {
  expect(formFieldWords(field(0b101, 0), 4_000_000)).toBe('');
  expect(formFieldWords(new ByteView(Buffer.alloc(0)), 0)).toBe('');
});
