import type { Binding } from '#core/finding';
import { streetTypes } from '#core/values/address-words.data';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { plainWords, saysSomething } from '../identifiers/words-readers.ts';
import { foldedWords } from '../names/names.ts';
import { scan } from '../scan/scan.ts';
import type { Entry } from './record.ts';

type WholeAddress = {
  readonly lines: readonly string[];
  readonly postcode: { readonly value: string; readonly start: number; readonly end: number } | null;
};

function linesOf(text: string): readonly string[] {
  return text
    .split(/[,\n\r;|]+/u)
    .map((line) => plainWords(line.replace(/^[\s>]+/u, '')))
    .filter((line) => line !== '' && !/^[-–.]+$/u.test(line));
}

/** Takes an address in one text apart into its lines and its postcode, where one stands in it. */
export function splitAddress(text: string): WholeAddress {
  const postcode = scan(text).findLast((mark) => mark.kind === 'postcode');
  if (postcode === undefined) return { lines: linesOf(text), postcode: null };
  const { value, start, end } = postcode;
  return { lines: linesOf(`${text.slice(0, start)},${text.slice(end)}`), postcode: { value, start, end } };
}

/** Whether lines could be where somebody lives: a number, or a street or building by name. */
export function looksLikeAddress(lines: readonly string[]): boolean {
  const joined = lines.join(' ');
  if (joined.length < 4 || joined.length > 250 || /no fixed (?:abode|address)/iu.test(joined)) return false;
  return /[0-9]/u.test(joined)
    ? /\p{L}{2}/u.test(joined)
    : foldedWords(joined).some((word) => streetTypes.has(word)) || lines.length > 1;
}

function reportPostcodes(entries: readonly Entry[], binding: Binding, context: DetectContext): boolean {
  let any = false;
  for (const entry of entries) {
    if (entry.heading.field !== 'postcode') continue;
    for (const { value, start, end, keys } of readValues('postcode', entry.text, context.asOf)) {
      any =
        report(context, entry.place, {
          type: 'postcode',
          start,
          end,
          value,
          keys: [...entry.keys, ...keys],
          phrase: entry.heading.phrase,
          binding,
        }) || any;
    }
  }
  return any;
}

// "Address 2" may stand before "Address 1"; a town ends the lines wherever it stands.
function lineOf({ heading }: Entry): number {
  if (heading.field === 'town') return 90;
  const last = heading.phrase.charCodeAt(heading.phrase.length - 1);
  return last >= 49 && last <= 57 ? last - 48 : 0;
}

function inLineOrder(entries: readonly Entry[]): readonly Entry[] {
  const ordered = entries.every((entry, at) => at === 0 || lineOf(entries[at - 1] ?? entry) <= lineOf(entry));
  return ordered ? entries : [...entries].sort((one, other) => lineOf(one) - lineOf(other));
}

function reportAddress(entries: readonly Entry[], binding: Binding, context: DetectContext): void {
  const hasPostcode = reportPostcodes(entries, binding, context);
  const filled = inLineOrder(
    entries.filter(({ heading, text }) => heading.field !== 'postcode' && saysSomething(text)),
  );
  const [first] = filled;
  if (first === undefined) return;
  const lines: string[] = [];
  for (const entry of filled) {
    const split = splitAddress(entry.text);
    lines.push(...split.lines);
    if (split.postcode === null || hasPostcode) continue;
    const { value, start, end } = split.postcode;
    report(context, entry.place, {
      type: 'postcode',
      start,
      end,
      value,
      keys: [...entry.keys, 'shape-postcode'],
      phrase: entry.heading.phrase,
      binding,
    });
  }
  if (!looksLikeAddress(lines)) return;
  const start = first.text.length - first.text.trimStart().length;
  const shape: readonly EvidenceKey[] = /[0-9]/u.test(lines.join(' ')) ? ['address-street'] : ['filled'];
  const end = start + first.text.trim().length;
  report(context, first.place, {
    type: 'postal-address',
    start,
    end,
    value: lines.join(', '),
    keys: [...first.keys, ...shape],
    phrase: first.heading.phrase,
    binding,
  });
}

/** Reports the addresses of one person's cells: lines in one cell or many become one finding at the first; a former address is another. */
export function reportAddresses(entries: readonly Entry[], binding: Binding, context: DetectContext): void {
  const [first] = entries;
  if (first === undefined) return;
  if (entries.every(({ heading }) => heading.variant === first.heading.variant)) {
    reportAddress(entries, binding, context);
    return;
  }
  const variants = new Set(entries.map(({ heading }) => heading.variant));
  for (const variant of variants) {
    const own = entries.filter(({ heading }) => heading.variant === variant);
    reportAddress(own, binding, context);
  }
}
