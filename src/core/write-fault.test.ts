import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemCode, writeFault } from './write-fault.ts';

const failing = (code: string) => Object.assign(new Error(`${code}: '/share/Jane Doe.txt'`), { code });

test.each([
  ['ENOSPC', 'DISK-FULL'],
  ['EDQUOT', 'DISK-FULL'],
  ['EFBIG', 'DISK-FULL'],
  ['EACCES', 'NOT-WRITABLE'],
  ['EPERM', 'NOT-WRITABLE'],
  ['EROFS', 'NOT-WRITABLE'],
  ['ENOTDIR', 'NOT-WRITABLE'],
  ['EEXIST', 'NOT-WRITABLE'],
])('%s is %s, and the path is not repeated', (code, fault) => {
  const found = writeFault(failing(code), 'the export folder');
  expect(found?.code).toBe(fault);
  expect(found?.message).toContain('the export folder');
  expect(found?.message).not.toContain('Jane');
});

test('anything else is not ours to explain', () => {
  expect(writeFault(failing('EIO'), 'x')).toBeNull();
  expect(writeFault('ENOSPC', 'x')).toBeNull();
});

test('the code of a real error is found', () => {
  let code = '';
  try {
    writeFileSync('/nowhere/at/all', '');
  } catch (error) {
    code = systemCode(error);
  }
  expect(code).toBe('ENOENT');
});
