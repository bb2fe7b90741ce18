import fc from 'fast-check';
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
      'it parts two whom line 1 joins',
    ],
    [
      'parting whom others tie together',
      [
        decide(1, 'must-link', note, anna),
        decide(2, 'must-link', mail, anne),
        decide(3, 'must-link', note, form),
        decide(4, 'cannot-link', anna, form),
      ],
      4,
      'it parts two whom lines 1 and 3 join',
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
      'no line says that they are one (lines 1 and 2 name them)',
    ],
    [
      'two residents of one mention, once what made them one is taken back',
      [
        decide(1, 'must-link', anna, anne),
        decide(2, 'must-link', note, anna),
        decide(3, 'must-link', note, anne),
        withdraw(4, 1),
      ],
      3,
      'two residents of whom no line says',
    ],
    [
      'joining two residents whom it parts',
      [decide(1, 'cannot-link', anna, anne), decide(2, 'must-link', note, anna), decide(3, 'must-link', anne, note)],
      3,
      'line 1 keeps apart',
    ],
    [
      'taking back a withdrawal',
      [decide(1, 'must-link', note, anna), withdraw(2, 1), withdraw(3, 2)],
      3,
      'a withdrawal',
    ],
    ['taking back itself', [withdraw(1, 1)], 1, 'no earlier line holds'],
    ['parting somebody from themselves', [decide(1, 'cannot-link', anna, anna)], 1, 'from themselves'],
    ['somebody living with themselves', [decide(1, 'same-household', anna, anna)], 1, 'with themselves'],
    [
      'parting any of many mentions from what they are joined with',
      [decide(1, 'must-link', mail, anna), decide(2, 'cannot-link', mentionSide('note', 'mail'), anna)],
      2,
      'parts two whom line 1 joins',
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

const anybody = fc.integer({ min: 0, max: 7 });
const anyLedger = fc.array(fc.tuple(fc.constantFrom('must-link', 'cannot-link'), anybody, anybody), { maxLength: 24 });

/** Numbers below 3 are residents. */
function somebody(number: number): ReturnType<typeof residentSide> {
  return number < 3 ? residentSide(`R${number}`) : mentionSide(`m${number}`);
}

test('a ledger stands where, and only where, its joins taken to the end join nobody whom it parts, nor two residents by others', () => {
  fc.assert(
    fc.property(anyLedger, (rows) => {
      const ledger = rows.map(([kind, a, b], index) => decide(index, kind, somebody(a), somebody(b)));
      const found = decisionsInForce(ledger);
      const stands = (length: number): boolean => isSound(rows.slice(0, length));
      if (found.kind === 'consistent') expect(stands(rows.length)).toBe(true);
      else expect([stands(found.fault.line - 1), stands(found.fault.line)]).toEqual([true, false]);
    }),
  );
});

function isSound(rows: readonly (readonly [string, number, number])[]): boolean {
  const joins = rows.filter(([kind]) => kind === 'must-link');
  if (rows.some(([, a, b]) => a === b)) return false;
  const closure = closed(joins);
  const residents = closed(joins.filter(([, a, b]) => a < 3 && b < 3));
  const isApart = rows.every(([kind, a, b]) => kind === 'must-link' || !closure[a]?.[b]);
  return isApart && [0, 1, 2].every((a) => [0, 1, 2].every((b) => !closure[a]?.[b] || residents[a]?.[b] === true));
}

/** Who is one with whom, by Warshall's method. */
function closed(joins: readonly (readonly [string, number, number])[]): readonly (readonly boolean[])[] {
  const one = Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 }, (__, b) => a === b));
  for (const [, a, b] of joins)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      (one[x] ?? [])[y] = true;
  for (const by of one.keys())
    for (const row of one)
      if (row[by] === true) for (const to of one.keys()) row[to] = row[to] === true || one[by]?.[to] === true;
  return one;
}
