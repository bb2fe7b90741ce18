import { expect, test } from 'vitest';
import { ordinaryDefaults } from './defaults.ts';
import { commandsGuide } from './guide.ts';

test('the guide to the commands is what their definitions say (vitest -u writes it anew)', async () => {
  await expect(commandsGuide(ordinaryDefaults)).toMatchFileSnapshot('../../docs/guide/commands.md');
});
