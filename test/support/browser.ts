import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is: `CANDOUR_CHROMIUM`, else where Debian keeps it; throws a sentence where there is none. */
export function chromiumPath(): string {
  const path = process.env['CANDOUR_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(path))
    throw new Error('Chromium is needed for this test: install it, or name it in CANDOUR_CHROMIUM.');
  return path;
}

/** A browser that speaks to nobody but the pages it is sent to. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
