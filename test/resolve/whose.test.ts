import { describe, expect, test } from 'vitest';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { resident } from '../support/residents.ts';
import { judgeWhose } from '../support/whose.ts';
import { chats } from './whose-chats.data.ts';
import { further } from './whose-further.data.ts';
import { letters } from './whose-letters.data.ts';
import { mails } from './whose-mails.data.ts';
import { crm, minutes } from './whose-notes.data.ts';
import type { WhoseText } from './whose-text.ts';

const texts: readonly WhoseText[] = [...chats, ...mails, ...crm, ...minutes, ...letters, ...further];
const named = texts.flatMap(({ whose }) => Object.keys(whose)).filter((name) => name.includes(' '));
const residents = named.map((name, index) => {
  const words = name.split(' ');
  return resident(`R${index}`, { forenames: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' });
});
const detect = makeDetector({ names: registerNames(residents), asOf: '2026-11-22' });

// What is known to go amiss, by text: a signature at the end of a text message, a birth date asked for in a mail that passes another on, an
// illness that the words of health lack, a subject line that tells of its reader, a birth date of a child right after the name, a second one in a list.
const known: Readonly<Record<string, readonly string[]>> = {
  'SMS LOG': ['missed: Errol Blackwood health', 'wrong: JO phone=+447700900118', 'wrong: JO health'],
  'Hi Rob,': ['missed: Adaeze Obi birth-date=1987-02-16'],
  'From: Amy Sandler': ['wrong: AMY SANDLER health'],
  'From: Nneka Udo <nneka.udo@example.org>': ['missed: Kamsi health'],
  'On Mon, 4 Nov 2024 at 09:15, Grzegorz Lis <g.lis@example.org> wrote:': [
    'missed: Grzegorz Lis birth-date=1967-05-01',
  ],
  'CHILD IN NEED MEETING - Ayesha Malik (dob 25/05/2015)': ['missed: Rukhsana Malik health'],
  'SEND PANEL 20/01/2025': ['missed: Leo Farrant birth-date=2016-02-09', 'missed: Nadia Rahimi birth-date=2014-06-11'],
  'Stage 2 complaint - chronology': ['missed: Winston Bailey health'],
  'WO 77120 - 3 Juniper House': ['staff: Kelly Dunn'],
  'Claimant: Ms Oluchi Eze   DOB: 23/09/1984   NINO: JG103759A': ['missed: Lara Reis-Eze birth-date=2021-08-17'],
  'Dr Helen Boyce': ['staff: Helen Boyce'],
  'From: Tess Nolan': [
    'missed: Kane Taylor birth-date=2013-01-15',
    'missed: Jodie Taylor birth-date=2016-07-22',
    'missed: Jodie Taylor health',
  ],
  'Dear Social Worker': ['missed: Olive Trent birth-date=1939-11-01'],
};

describe('what a log, thread, note or letter tells is of whom its words say', () => {
  test.each(texts.map((each) => [`${each.kind}: ${each.text.split('\n')[0]}`, each] as const))('%s', (_, each) => {
    const amiss = judgeWhose(each, detect).map(({ how, what }) => `${how}: ${what}`);
    expect(amiss).toEqual(known[each.text.split('\n')[0] ?? ''] ?? []);
  });
});
