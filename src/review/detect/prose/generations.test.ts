import { expect, test } from 'vitest';
import { passage, table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

type Unit = ReturnType<typeof passage> | ReturnType<typeof table>;

function namesIn(unit: Unit): readonly (readonly [value: string, key: string])[] {
  return detect({ mediaType: 'text/plain', units: [unit] }).flatMap(({ type, value, binding }) =>
    type === 'person-name' ? [[value, binding.key] as const] : [],
  );
}

test.each([
  ['Spoke to Mr John Khan Jnr about his rent.', 'Mr|John|Khan|Jnr'],
  ['Spoke to Mr John Khan (Snr) about his rent.', 'Mr|John|Khan|Snr'],
  ['Spoke to Mr John Khan the younger about his rent.', 'Mr|John|Khan|Jnr'],
  ['Spoke to Mr John Khan, the younger son of the tenant.', 'Mr|John|Khan'],
  ['Spoke to Mr John Khan, Senior Housing Officer.', 'Mr|John|Khan'],
])('%s', (text, value) => {
  expect(namesIn(passage(text)).map(([found]) => found)).toContain(value);
});

test('a cell keeps it, and the elder and the younger of one text are two people', () => {
  const cells = namesIn(
    table([
      ['Name', 'Account'],
      ['John Khan Snr', '5044332211'],
      ['Khan Jnr, John', '5044332212'],
    ]),
  );
  expect(cells.map(([value]) => value)).toEqual(['|John|Khan|Snr', '|John|Khan|Jnr']);
  const told = namesIn(passage('Mr John Khan Snr is the tenant. Mr John Khan Jnr lives with him and pays the rent.'));
  const keys = new Map(told);
  expect(keys.get('Mr|John|Khan|Jnr')).toBeDefined();
  expect(keys.get('Mr|John|Khan|Jnr')).not.toBe(keys.get('Mr|John|Khan|Snr'));
});
