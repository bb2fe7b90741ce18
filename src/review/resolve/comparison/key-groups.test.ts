import { expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { keyGroups } from './key-groups.ts';
import { keysOfFields } from './keys.ts';

test('every key but the generation stands in one group', () => {
  const keys = Object.keys(keysOfFields(fields({}))).filter((key) => key !== 'generation');
  expect(keyGroups.flat().toSorted()).toEqual(keys.toSorted());
});
