import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../../test/support/marked.ts';
import { makeDetector } from '../detector.ts';
import { calledBefore, namedBeside } from './name-lists.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

// Planted: everybody in these is named, and nobody else is.
test.each([
  'Apologies were sent by Councillors ⟦person-name:Bramhall⟧, ⟦person-name:Osei⟧ and ⟦person-name:Quill⟧.',
  'The trustees are Messrs ⟦person-name:Cutler⟧ and ⟦person-name:Finch⟧.',
  'At ten PCSO ⟦person-name:Sharp⟧ came back.',
  'The statement was taken by PC 2117 ⟦person-name:Larter⟧.',
  'Poll clerks ⟦person-name:Rukmini⟧ and ⟦person-name:Anouk⟧ were on time.',
  'Today CPN ⟦person-name:Farida⟧ rang.',
  'Called ⟦person-name:Okonkwo⟧ about the keys.',
  'Her dog Bruno bit ⟦person-name:Mr Lal⟧.',
  "St Anne's is full and so is St Mark's.",
  'Seen by Doctors Clinic, Germany.',
])('%s', (source) => {
  const { text, spans } = marked(source);
  const found = detect({ mediaType: 'text/plain', units: [{ kind: 'text', locator: 'text', text, flags: [] }] })
    .filter(({ type }) => type === 'person-name')
    .map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
});

function at(source: string): [string, { start: number; end: number }, { start: number; end: number }] {
  const start = source.indexOf('[');
  const end = source.indexOf(']') - 1;
  const text = source.replace(/[[\]]/gu, '');
  return [text, { start: 0, end: text.length }, { start, end }];
}

test.each([
  ['Councillors [Bray] voted.', true],
  ['Councillors Bray, Peel and [Okonjo] voted.', true],
  ['carers Ada and [Okonjo] came', false],
  ['PCSO [Blunt] came', true],
  ['Sgt. [Blunt] came', true],
  ['The Councillors, [Bray] said', null],
  ['He saw Ada and [Okonjo]', null],
  ['our pc [World]', null],
])('whether a title or a word for several stands before the name in "%s"', (source, expected) => {
  const [text, sentence, { start }] = at(source);
  expect(calledBefore(text, sentence, start)?.isTitle ?? null).toBe(expected);
});

test.each([
  ['Rota: Oluwaseun, [Tobi], Agnieszka', 2],
  ['Oluwaseun and [Tobi] came', 1],
  ['Oluwaseun came, [Tobi] did not', 0],
  ['Tesco, [Tobi] and Aldi', 0],
])('people beside the word in "%s"', (source, expected) => {
  expect(namedBeside(...at(source))).toBe(expected);
});

test('any text is read without an error and in its own bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ada', 'Peel', ', ', ' and ', ' ', 'Councillors', '; ', 'x', '.', '/', 'PC')),
      (words) => {
        const text = words.join('');
        for (let start = 0; start <= text.length; start += 1) {
          const named = namedBeside(text, { start: 0, end: text.length }, { start, end: start });
          expect(named).toBeLessThanOrEqual(2);
          calledBefore(text, { start: 0, end: text.length }, start);
        }
      },
    ),
    { numRuns: 60 },
  );
});
