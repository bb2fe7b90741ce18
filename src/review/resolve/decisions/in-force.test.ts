import { describe, expect, test } from 'vitest';
import type { Decision } from '#core/decision';
import { decide, decisionNumber, mentionSide, residentSide, withdraw } from '../../../../test/support/decisions.ts';
import { decisionsInForce } from './in-force.ts';

const [anna, anne] = [residentSide('R1'), residentSide('R2')];
const [note, form, mail] = [mentionSide('note'), mentionSide('form'), mentionSide('mail')];

describe('decisions in force', () => {
  const standing: readonly (readonly [string, readonly Decision[], readonly number[]])[] = [
    ['none', [], []],
    ['all that agree', [decide(1, 'must-link', note, anna), decide(2, 'cannot-link', mail, anna)], [1, 2]],
    ['not what was taken back', [decide(1, 'must-link', note, anna), withdraw(2, 1)], []],
    [
      'the opposite of what was taken back',
      [decide(1, 'must-link', note, anna), withdraw(2, 1), decide(3, 'not-theirs', note, anna)],
      [3],
    ],
    [
      'the opposite of what is taken back later: at no time do both hold',
      [decide(1, 'must-link', note, anna), decide(2, 'not-theirs', note, anna), withdraw(3, 1)],
      [2],
    ],
    ['the same twice', [decide(1, 'must-link', note, form), decide(2, 'must-link', form, note)], [1, 2]],
    [
      'two residents of one mention, once they are said to be one',
      [decide(1, 'must-link', anna, anne), decide(2, 'must-link', note, anna), decide(3, 'must-link', note, anne)],
      [1, 2, 3],
    ],
    [
      'people of one home who are two',
      [decide(1, 'cannot-link', anna, anne), decide(2, 'same-household', anna, anne)],
      [1, 2],
    ],
  ];
  test.each(standing)('hold %s', (_, ledger, numbers) => {
    const inForce = decisionsInForce(ledger);
    expect(inForce).toMatchObject({ kind: 'consistent' });
    expect(inForce.kind === 'consistent' ? inForce.decisions.map(({ id }) => id) : null).toEqual(
      numbers.map(decisionNumber),
    );
  });

  const contradictory: readonly (readonly [string, readonly Decision[], number, string])[] = [
    [
      'parting whom it joins',
      [decide(1, 'must-link', note, anna), decide(2, 'not-theirs', note, anna)],
      2,
      'parts two whom earlier lines join',
    ],
    [
      'joining whom it parts, by a third',
      [decide(1, 'cannot-link', note, mail), decide(2, 'must-link', note, form), decide(3, 'must-link', form, mail)],
      3,
      'line 1 keeps apart',
    ],
    [
      'joining one mention with two residents',
      [decide(1, 'must-link', note, anna), decide(2, 'must-link', note, anne)],
      2,
      'two residents',
    ],
    [
      'joining two residents by a chain of mentions',
      [decide(1, 'must-link', note, anna), decide(2, 'must-link', form, anne), decide(3, 'must-link', note, form)],
      3,
      'two residents',
    ],
    [
      'parting any of many mentions from what they are joined with',
      [decide(1, 'must-link', mail, anna), decide(2, 'cannot-link', mentionSide('note', 'mail'), anna)],
      2,
      'parts two whom earlier lines join',
    ],
    ['taking back nothing', [withdraw(1, 7)], 1, 'no earlier line holds'],
    ['taking back what comes later', [withdraw(1, 2), decide(2, 'must-link', note, anna)], 1, 'no earlier line holds'],
    [
      'taking back twice',
      [decide(1, 'must-link', note, anna), withdraw(2, 1), withdraw(3, 1)],
      3,
      'was taken back before',
    ],
    [
      'one id twice',
      [decide(1, 'must-link', note, anna), decide(1, 'must-link', note, anna)],
      2,
      'its id stands in an earlier line',
    ],
    ['joining somebody with themselves', [decide(1, 'must-link', note, note)], 1, 'themselves'],
  ];
  test.each(contradictory)('refuse %s, and name the line', (_, ledger, line, why) => {
    expect(decisionsInForce(ledger)).toEqual({
      kind: 'contradictory',
      fault: { line, why: expect.stringContaining(why) },
    });
  });
});
