import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseBook, wordsIn } from './phrases.ts';
import { phrasesOf, wordLists } from './words/all-words.ts';
import { cellWords } from './words/cell.data.ts';
import { wordClasses } from './words/word-list.ts';

function found(phrases: readonly string[], text: string): readonly string[] {
  const words = wordsIn(text);
  return phraseBook(phrases.map((phrase) => [phrase, phrase] as const))
    .find(text, words)
    .map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end));
}

describe('how phrases are written', () => {
  test.each([
    [['epilep*'], 'He is EPILEPTIC', ['EPILEPTIC']],
    [['LAC'], 'LAC review; lac of care', ['LAC']],
    [['women s aid'], 'Women’s Aid', ['Women’s Aid']],
    [['broke <my> jaw'], 'he broke her jaw', ['broke her jaw']],
    [['broke <my> jaw'], 'he broke a glass jaw', []],
    [['held _ knife to'], 'held a very big knife to her throat', ['held a very big knife to']],
    [['held _ knife to'], 'held one two three four knife to', []],
    [['^ polish .'], 'Polish, no English', ['Polish']],
    [['^ polish .'], 'Polish the floor', []],
    [['<is> <nation>'], 'She is Somali', ['is Somali']],
    [['address must'], 'Bail address, must sign on', []],
    [['education health and care plan'], 'Education, Health and Care plan', ['Education, Health and Care plan']],
    [['rent', 'rent arrears'], 'rent arrears and rent', ['rent arrears', 'rent']],
  ])('%j in "%s" is %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

// What a phrase of plain words means, in the simplest way.
function oracle(phrases: readonly string[], text: string): boolean {
  const padded = ` ${wordsIn(text)
    .map((word) => word.text)
    .join(' ')} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}

test('plain phrases are found wherever their words stand together, and nowhere else', () => {
  const word = fc.constantFrom('on', 'the', 'sick', 'tag', 'in', 'care', 'home', 'plan', 'é');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 5 }),
      fc.array(word, { maxLength: 15 }),
      (phrases, words) => {
        const text = words.join(' ');
        const book = phraseBook(phrases.map((each) => [each, each] as const));
        expect(book.find(text, wordsIn(text)).length > 0).toBe(oracle(phrases, text));
        if (oracle(phrases, text)) expect(book.mayHold(text)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a long text of half a phrase takes no longer than its length', () => {
  const text = 'held a knife '.repeat(100_000);
  expect(phraseBook([['held _ knife to', 1]]).find(text, wordsIn(text))).toEqual([]);
});

describe('the lists', () => {
  const lists = [...wordLists, ...cellWords];
  test('every phrase is found in its own words', () => {
    const lost = lists.flatMap((list) =>
      phrasesOf(list).filter((phrase) => {
        const text = phrase
          .split(' ')
          .filter((part) => part !== '^' && part !== '.' && part !== '_')
          .map((part) => wordClasses[/^<(\w+)>$/u.exec(part)?.[1] ?? '']?.[0] ?? part.replace('*', ''))
          .join(' ');
        return found([phrase], text).length === 0;
      }),
    );
    expect(lost).toEqual([]);
  });
  test('every class that a phrase names exists', () => {
    const named = lists.flatMap((list) => [...list.phrases.matchAll(/<(\w+)>/gu)].map(([, name = '']) => name));
    expect(named.filter((name) => wordClasses[name] === undefined)).toEqual([]);
  });
  test('every list says where its words come from', () => {
    expect(lists.filter(({ source }) => source.length < 20)).toEqual([]);
  });
});
