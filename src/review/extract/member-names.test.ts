import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanMemberName, MemberNames } from './member-names.ts';

test('no name keeps anything that could be mistaken for an instruction', () => {
  const piece = fc.constantFrom('..', '/', '\\', 'C:', '\0', '!/', 'a.txt', ' ', '\n', '\u202E');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (name) => {
        const clean = cleanMemberName(name);
        expect(clean).not.toBe('');
        expect(clean.split('/')).not.toContain('..');
        expect(clean).not.toMatch(/^\/|\\|!\/|[\0\r\n\u202E]/u);
        expect(clean.length).toBeLessThanOrEqual(240);
      },
    ),
  );
});

test('names within one container are all different', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a.txt', 'a (2).txt', 'b', '../b', 'a.txt'), { maxLength: 20 }), (names) => {
      const taken = new MemberNames();
      const labels = names.map((name) => taken.take(name));
      expect(new Set(labels).size).toBe(names.length);
    }),
  );
});
