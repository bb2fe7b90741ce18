import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Where Chromium is: `CANDOUR_CHROMIUM` (empty: there is none, and the tests that need one say so), else where
 * Debian keeps it.
 */
export function chromiumPath(): string | null {
  const named = process.env['CANDOUR_CHROMIUM'];
  if (named !== undefined) return named === '' ? null : named;
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null;
}

/** A browser that speaks to nobody but the pages it is sent to. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
