import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../src/desk/report.ts';
import { type Served, serveReport } from '../../src/desk/serve.ts';
import { launchChromium } from '../support/browser.ts';
import { realisticFacts } from '../support/report-facts.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Visit = { readonly page: Page; readonly requests: readonly string[]; readonly complaints: readonly string[] };

describe('the report in a browser', () => {
  const stop = new AbortController();
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveReport({ html: renderReport(realisticFacts), port: 0, signal: stop.signal });
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    stop.abort();
    await served.closed;
  });

  async function visit(options: BrowserContextOptions, look: (visit: Visit) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(served.url);
      await look({ page, requests, complaints });
    } finally {
      await context.close();
    }
  }

  test.each([
    ['a desktop', { viewport: { width: 1280, height: 900 } }],
    ['a telephone of 320 px', { viewport: { width: 320, height: 640 } }],
    ['a dark screen', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const }],
    ['a dark telephone', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const }],
    ['forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' as const }],
  ])(
    'on %s it has no accessibility violation, complains of nothing and asks nobody else',
    async (_, options) => {
      await visit(options, async ({ page, requests, complaints }) => {
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
        expect(requests.filter((url) => url !== served.url && !url.startsWith('data:'))).toEqual([]);
      });
    },
    60_000,
  );

  test('the keyboard reaches the skip link first, and every stop shows where it is', async () => {
    await visit({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().left')).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      const stops = Number(await page.evaluate('document.querySelectorAll(\'a[href], [tabindex="0"]\').length'));
      for (let each = 0; each < stops; each += 1) {
        await page.keyboard.press('Tab');
        const shown = await page.evaluate(
          '(() => { const s = getComputedStyle(document.activeElement); return document.activeElement === document.body || s.outlineStyle !== "none" || s.boxShadow !== "none"; })()',
        );
        expect(shown).toBe(true);
      }
    });
  }, 60_000);

  test('headings go down one step at a time under one first heading, within landmarks', async () => {
    await visit({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      for (const landmark of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
        expect(await page.getByRole(landmark).count()).toBe(1);
      }
      expect(await page.locator('table:not(:has(caption))').count()).toBe(0);
    });
  }, 60_000);

  test('on paper it is A4, with its figures, without its navigation', async () => {
    await visit({ viewport: { width: 794, height: 1123 } }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').count()).toBe(0);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/gu)].map(
        (box) => box[1]?.trim().split(/\s+/u).map(Number) ?? [],
      );
      expect(boxes.length).toBeGreaterThan(1);
      for (const box of boxes) {
        expect(Math.abs((box[2] ?? 0) - 595.3)).toBeLessThan(1);
        expect(Math.abs((box[3] ?? 0) - 841.9)).toBeLessThan(1);
      }
    });
  }, 60_000);
});
