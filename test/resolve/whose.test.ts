import { describe, expect, test } from 'vitest';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { resident } from '../support/residents.ts';
import { judgeWhose } from '../support/whose.ts';
import { chats } from './whose-chats.data.ts';
import { letters } from './whose-letters.data.ts';
import { mails } from './whose-mails.data.ts';
import { crm, minutes } from './whose-notes.data.ts';
import type { WhoseText } from './whose-text.ts';

const texts: readonly WhoseText[] = [...chats, ...mails, ...crm, ...minutes, ...letters];
const named = texts.flatMap(({ whose }) => Object.keys(whose)).filter((name) => name.includes(' '));
const residents = named.map((name, index) => {
  const words = name.split(' ');
  return resident(`R${index}`, { forenames: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' });
});
const detect = makeDetector({ names: registerNames(residents), asOf: '2026-11-22' });

// What is known to go amiss, by text: a signature at the end of a text message, a birth date asked for in a mail that passes another on, an
// illness that the words of health lack, a subject line that tells of its reader.
const known: Readonly<Record<string, readonly string[]>> = {
  'SMS LOG': ['missed: Errol Blackwood health', 'wrong: JO phone=+447700900118', 'wrong: JO health'],
  'Hi Rob,': ['missed: Adaeze Obi birth-date=1987-02-16'],
  'From: Amy Sandler': ['wrong: AMY SANDLER health'],
  'From: Nneka Udo <nneka.udo@example.org>': ['missed: Kamsi health'],
  'Dear Social Worker': ['missed: Olive Trent birth-date=1939-11-01'],
};

describe('what a log, thread, note or letter tells is of whom its words say', () => {
  test.each(texts.map((each) => [`${each.kind}: ${each.text.split('\n')[0]}`, each] as const))('%s', (_, each) => {
    const amiss = judgeWhose(each, detect).map(({ how, what }) => `${how}: ${what}`);
    expect(amiss).toEqual(known[each.text.split('\n')[0] ?? ''] ?? []);
  });
});
