import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import { KnownPasswords, PasswordTrials } from './passwords.ts';

const still = clockAt(new Date('2026-05-01T09:00:00Z'));

/** A clock that goes on by so many milliseconds whenever it is looked at. */
function ticking(milliseconds: number): { now: () => Date } {
  let at = Date.parse('2026-05-01T09:00:00Z');
  return {
    now: () => {
      at += milliseconds;
      return new Date(at);
    },
  };
}

test('a password is told by its place in the list, never by itself', async () => {
  const trials = new PasswordTrials(new KnownPasswords(['one', 'two', 'three']), still, 1000);
  expect(await trials.open((password) => (password === 'two' ? 'opened' : null))).toEqual({
    kind: 'open',
    value: 'opened',
    password: 2,
  });
  const none = await trials.open(() => null);
  expect(none).toEqual({
    kind: 'locked',
    verdict: { outcome: 'encrypted', code: 'encrypted', detail: 'none of 3 passwords opens it' },
  });
});

test('what opened something is tried first on the next, of any family', async () => {
  const known = new KnownPasswords(['one', 'two', 'three', 'four']);
  const open = (wanted: string) =>
    new PasswordTrials(known, still, 1000).open((each) => (each === wanted ? true : null));
  await open('three');
  await open('two');
  const tried: string[] = [];
  await new PasswordTrials(known, still, 1000).open((each) => {
    tried.push(each);
    return null;
  });
  expect(tried).toEqual(['two', 'three', 'one', 'four']);
});

test('a password that everybody has comes first, and counts as none of the list', async () => {
  const trials = new PasswordTrials(new KnownPasswords(['one']), still, 1000);
  expect(await trials.open((each) => (each === 'common' ? 1 : null), 'common')).toMatchObject({ password: 0 });
});

test('blanks around a password, and accents written the other way, are tried too', async () => {
  const open = (line: string, wanted: string) =>
    new PasswordTrials(new KnownPasswords([line]), still, 1000).open((each) => (each === wanted ? true : null));
  expect(await open(' spaced ', ' spaced ')).toMatchObject({ kind: 'open' });
  expect(await open('trailing ', 'trailing')).toMatchObject({ kind: 'open' });
  expect(await open('Zo\u00eb', 'Zoe\u0308')).toMatchObject({ kind: 'open' });
});

test('passwords that there was no time for are counted', async () => {
  const list = Array.from({ length: 50 }, (_, index) => `password ${index}`);
  const trials = new PasswordTrials(new KnownPasswords(list), ticking(100), 4000);
  const locked = await trials.open(() => null);
  expect(locked).toMatchObject({ kind: 'locked', verdict: { outcome: 'encrypted' } });
  const [, tried] = /(\d+) of 50 passwords tried, no time for the rest/u.exec(JSON.stringify(locked)) ?? [];
  expect(Number(tried)).toBeGreaterThan(0);
  expect(Number(tried)).toBeLessThan(50);
});

test('whatever the passwords are, none of them stands in what is said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 9 }), { minLength: 1, maxLength: 9 }), async (list) => {
      const said = JSON.stringify(await new PasswordTrials(new KnownPasswords(list), still, 1000).open(() => null));
      for (const each of list) if (each.trim().length > 8) expect(said.includes(each)).toBe(false);
    }),
  );
});
