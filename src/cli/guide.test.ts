import { expect, test } from 'vitest';
import { testDefaults } from '../../test/support/command-line.ts';
import { commandsGuide } from './guide.ts';

test('the guide to the commands is what their definitions say (vitest -u writes it anew)', async () => {
  await expect(commandsGuide(testDefaults)).toMatchFileSnapshot('../../docs/guide/commands.md');
});
