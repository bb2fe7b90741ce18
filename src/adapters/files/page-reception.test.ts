import { expect, test } from 'vitest';
import { askFor, type PageAnswer, type PageAsk, type WordRow } from '#core/recognised-page';
import { PageReception } from './page-reception.ts';
import type { PageService } from './page-service.ts';

const picture = { width: 4, height: 3, dpi: 100, pixels: new Uint8Array(12) };
const page = askFor(picture);
const row: WordRow = ['Jane', 90, 0, 0, 0, 3, 2];
const word = { text: 'Jane', confidence: 90, line: 0, left: 0, top: 0, right: 3, bottom: 2 };
const still = { progress: () => undefined, pause: () => undefined, stop: () => undefined };

/** A reception over a service that answers so, with everything that happened. */
function opened(answer: PageAnswer, readsTo: readonly (typeof word)[] | null = null) {
  const said: unknown[] = [];
  const service: PageService = {
    ask: () => Promise.resolve(answer),
    read: () => Promise.resolve(readsTo),
    keep: (_: PageAsk, words) => {
      said.push(['kept', words]);
      return Promise.resolve();
    },
    died: ({ key }) => said.push(['died', key === page.key]),
  };
  const fail = (error: unknown): unknown => said.push(['failed', error]);
  const reception = new PageReception({ service, watch: still, answer: (each) => said.push(each), fail });
  return { reception, said };
}

test('a page that nobody knows is read by the process, and what it read is kept', async () => {
  const { reception, said } = opened({ kind: 'recognise' });
  expect(reception.hear({ kind: 'page', page })).toBe(true);
  await reception.close(false);
  expect(reception.hear({ kind: 'page-words', words: [row] })).toBe(true);
  await reception.close(false);
  expect(said).toEqual([{ kind: 'recognise' }, ['kept', [word]]]);
});

test('a known page is answered with its words, and the next may be asked for', async () => {
  const { reception, said } = opened({ kind: 'words', rows: [row] });
  for (const _ of [1, 2]) {
    expect(reception.hear({ kind: 'page', page })).toBe(true);
    await reception.close(false);
  }
  expect(said).toHaveLength(2);
});

test.each([
  ['read elsewhere', [word], { kind: 'words', rows: [row] }],
  ['not to be read elsewhere after all', null, { kind: 'recognise' }],
] as const)('a picture that was sent for: %s', async (_, read, answer) => {
  const { reception, said } = opened({ kind: 'send' }, read);
  reception.hear({ kind: 'page', page });
  await reception.close(false);
  expect(reception.hear({ kind: 'page-picture', pixels: picture.pixels })).toBe(true);
  await reception.close(false);
  expect(said).toEqual([{ kind: 'send' }, answer]);
});

test('what comes unasked, of another size, or lies beside the page, comes of a process in other hands', async () => {
  const unasked = opened({ kind: 'recognise' });
  expect(unasked.reception.hear({ kind: 'page-words', words: [] })).toBe(false);
  unasked.reception.hear({ kind: 'page', page });
  expect(unasked.reception.hear({ kind: 'page', page })).toBe(false);
  await unasked.reception.close(false);
  expect(unasked.reception.hear({ kind: 'page-picture', pixels: picture.pixels })).toBe(false);
  expect(unasked.reception.hear({ kind: 'page-words', words: [['Jane', 90, 0, 0, 0, 5, 2]] })).toBe(false);

  const small = opened({ kind: 'send' });
  small.reception.hear({ kind: 'page', page });
  await small.reception.close(false);
  expect(small.reception.hear({ kind: 'page-picture', pixels: new Uint8Array(11) })).toBe(false);
});

test('a page at which its process died is known as deadly; one that was answered is not', async () => {
  const deadly = opened({ kind: 'recognise' });
  deadly.reception.hear({ kind: 'page', page });
  await deadly.reception.close(true);
  expect(deadly.said).toContainEqual(['died', true]);
  const answered = opened({ kind: 'words', rows: null });
  answered.reception.hear({ kind: 'page', page });
  await answered.reception.close(true);
  expect(answered.said).toEqual([{ kind: 'words', rows: null }]);
});
