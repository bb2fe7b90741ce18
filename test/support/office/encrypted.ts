import { readFileSync } from 'node:fs';

/** The password of the fixtures, but for those that say otherwise. */
export const fixturePassword = 'Brewer-1987';

/** An encrypted file that another program made from invented words: see the README beside them. */
export function encryptedFixture(name: string): Buffer {
  return Buffer.from(
    readFileSync(new URL(`../../fixtures/encrypted/${name}.base64`, import.meta.url), 'latin1'),
    'base64',
  );
}
