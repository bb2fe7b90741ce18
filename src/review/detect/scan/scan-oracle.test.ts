import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSortCode } from '#core/values/bank-account';
import { parseBirthDate } from '#core/values/birth-date';
import { parseEmail } from '#core/values/email';
import { parseIban } from '#core/values/iban';
import { ibanLengths } from '#core/values/iban-lengths.data';
import { parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import { parsePhone } from '#core/values/phone';
import { parsePostcode } from '#core/values/postcode';
import type { MarkKind } from './marks.ts';
import { scan } from './scan.ts';

/**
 * What the scanner finds, as expressions that can be read: tried one after the other at the beginning of each word or number. They
 * backtrack and are slow; evidence never meets them.
 */
type Rule = {
  readonly kind: MarkKind;
  readonly at: RegExp;
  readonly parse: (found: RegExpExecArray) => string | null;
};

const words = '\\p{L}\\p{M}0-9';
const gap = '[ ()\\-./:\\u00a0\\u2010-\\u2013]';
const numberGap = '[ \\-.\\u00a0\\u2010-\\u2013]';

// Each country's IBANs have one length: "GB82 WEST 1234 5698 7654 32 of" ends before the word.
const ibanShapes = [...ibanLengths].map(([country, length]) => `${country}(?: ?[A-Z0-9]){${length - 2}}`);

function ibanValue([written = '']: RegExpExecArray): string | null {
  const joined = written.replaceAll(' ', '');
  const turned = joined.slice(4) + joined.slice(0, 4);
  const digits = [...turned].map((char) => String(Number.parseInt(char, 36))).join('');
  return BigInt(digits) % 97n === 1n ? parseIban(joined) : null;
}

const beforeWords: readonly Rule[] = [
  {
    kind: 'nino',
    at: new RegExp(
      `[A-Za-z]{2}(?:[ .\\u00a0-]?[0-9]){6}(?:[A-Da-d]|[ .\\u00a0-][A-D](?![${words}])|(?![ .\\u00a0-][A-Z](?![${words}])))(?![${words}])`,
      'uy',
    ),
    parse: ([written]) =>
      (written.match(/[ .\u00a0-](?=[0-9])/gu) ?? []).length > 4 ? null : parseNino(written.replaceAll('\u00a0', ' ')),
  },
  { kind: 'iban', at: new RegExp(`(?:${ibanShapes.join('|')})(?![${words}])`, 'uy'), parse: ibanValue },
  {
    kind: 'plate',
    at: new RegExp(`[A-HJ-PR-Y]{2}(?:0[2-9]|[12][0-9]|5[1-9]|[67][0-9]) ?[A-HJ-PR-Z]{3}(?![${words}])`, 'uy'),
    parse: ([written]) => written.replace(' ', ''),
  },
  {
    kind: 'postcode',
    at: new RegExp(`(?:(?:GIR|[A-Za-z]{1,2}[0-9][A-Za-z0-9]?)[ \\u00a0]{0,3}[0-9][A-Za-z]{2})(?![${words}])`, 'uy'),
    parse: ([written]) =>
      written !== written.toUpperCase() && /(?:st|nd|rd|th)$/iu.test(written) ? null : parsePostcode(written),
  },
];

// Rules that stand together may mark the same place: 11-12-33 is a date and a sort code. The first that mark anything end the search.
const beforeNumbers: readonly (readonly Rule[])[] = [
  [
    {
      kind: 'date',
      at: new RegExp(
        `[0-9]{1,2}(?=[\\p{L}\\s'’‘\`ʼ\\-‐‑])(?![\\n\\r])(?:st|nd|rd|th)?[^\\p{L}]?(?:of )?\\p{L}{3,10}(?:,|${gap}){0,4}[0-9]{2}(?:[0-9]{2})?(?![${words}])`,
        'iuy',
      ),
      parse: ([written]) => parseBirthDate(written),
    },
  ],
  [
    {
      kind: 'sort-code',
      at: new RegExp(
        `[0-9]{2}(?:([-\\u2013])[0-9]{2}\\1[0-9]{2}(?!\\1[0-9])| [0-9]{2} [0-9]{2}(?!(?:${gap}[0-9]+){2}))(?![0-9])`,
        'uy',
      ),
      parse: ([written]) => parseSortCode(written),
    },
    {
      kind: 'date',
      at: /(?:[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:[0-9]{4}|(?<!\.)[0-9]{2})|[0-9]{4}([-/.])[0-9]{1,2}\2[0-9]{1,2})(?![0-9])/uy,
      parse: ([written]) => parseBirthDate(written),
    },
  ],
  [
    {
      kind: 'phone',
      at: new RegExp(`0[0-9]*(?:(?:(?<=\\(0[0-9]*)\\))?${numberGap}?[0-9]+)*(?![${words}])(?!${gap}[0-9])`, 'uy'),
      // Longer ones are no number as it is dialled at home.
      parse: ([written]) =>
        written.replace(/[^0-9]/gu, '').length > 16 ? null : parsePhone(written.replaceAll(')', '')),
    },
    {
      kind: 'nhs-number',
      at: new RegExp(`(?:[0-9]{10}|[0-9]{3}([ -])[0-9]{3}\\1[0-9]{4})(?![${words}])(?!${gap}[0-9])`, 'uy'),
      parse: ([written]) => parseNhsNumber(written),
    },
  ],
  // Another number may follow one space apart.
  [
    {
      kind: 'phone',
      at: new RegExp(`0(?:(?:(?<=\\(0[0-9]*)\\))?${numberGap}?[0-9]){10}(?= [0-9])`, 'uy'),
      parse: ([written]) => parsePhone(written.replaceAll(')', '')),
    },
  ],
  [
    {
      kind: 'nhs-number',
      at: /(?:[0-9]{10}|[0-9]{3}([ -])[0-9]{3}\1[0-9]{4})(?= [0-9])/uy,
      parse: ([written]) => parseNhsNumber(written),
    },
  ],
  [
    {
      kind: 'digits',
      at: new RegExp(
        `(?:[0-9]{4}([ -])[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}(?![0-9])|3[0-9]{3}([ -])[0-9]{6}\\2[0-9]{5}(?![0-9]))(?![${words}])`,
        'uy',
      ),
      parse: ([written]) => written,
    },
  ],
  [{ kind: 'digits', at: new RegExp(`[0-9]{5,19}(?![${words}])`, 'uy'), parse: ([written]) => written }],
];

const plusPhone = new RegExp(
  `(?<![${words}])(?:\\(\\+|[+(])[0-9]+(?:(?<=\\(\\+?[0-9]+)\\)(?=${gap}?[0-9]))?(?:${gap}?[0-9]+)*`,
  'uy',
);
const host = new RegExp(`@(?:[${words}.-]{0,253}[${words}])?`, 'uy');

type Found = { readonly kind: MarkKind; readonly start: number; readonly end: number; readonly value: string };

function matchAt(rule: RegExp, text: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at;
  return rule.exec(text);
}

function foundBy(rules: readonly Rule[], text: string, at: number): readonly Found[] {
  return rules.flatMap(({ kind, at: shape, parse }) => {
    const match = matchAt(shape, text, at);
    const value = match === null ? null : parse(match);
    return match === null || value === null ? [] : [{ kind, start: at, end: at + match[0].length, value }];
  });
}

function firstOf(groups: readonly (readonly Rule[])[], text: string, at: number): readonly Found[] {
  for (const rules of groups) {
    const found = foundBy(rules, text, at);
    if (found.length > 0) return found;
  }
  return [];
}

function addressAt(text: string, at: number, before: readonly Found[]): Found | null {
  let start = at - (/[A-Za-z0-9._+'-]{1,64}$/u.exec(text.slice(0, at))?.[0].length ?? 0);
  const last = before.findLast(({ kind }) => kind !== 'digits');
  if (last !== undefined && last.start < start && start < last.end) start = last.end;
  const written = text.slice(start, at).replace(/^[^A-Za-z0-9]+/u, '');
  const end = at + (matchAt(host, text, at)?.[0].length ?? 0);
  const isNumber = /^[0-9]+(?:\.[0-9]*)+$/u.test(written);
  const value = written === '' || isNumber ? null : parseEmail(written + text.slice(at, end));
  return value === null ? null : { kind: 'email', start: at - written.length, end, value };
}

// All its groups, or fewer where a space parts them.
function phoneWithSign(text: string, at: number): readonly Found[] {
  const whole = matchAt(plusPhone, text, at)?.[0] ?? '';
  const ends = [...whole.matchAll(/ /gu)].map(({ index }) => index);
  return [whole.length, ...ends.reverse()].flatMap((length) => {
    const value = parsePhone(whole.slice(0, length).replace(/^\(([^)]*)\)?/u, '$1'));
    const end = at + length;
    const ended = matchAt(new RegExp(`[${words}]`, 'uy'), text, end) === null;
    return value === null || !ended ? [] : [{ kind: 'phone' as const, start: at, end, value }];
  });
}

/** The marks of a text by the rules above, but for capitals and codes. */
function oracle(text: string): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const [first = ''] = matchAt(/[\p{L}\p{M}]+|[0-9]/uy, text, at) ?? [];
    const isNumber = /^[0-9]/u.test(first);
    let here: readonly Found[] = [];
    if (isNumber) here = firstOf(beforeNumbers, text, at);
    else if (first !== '') here = foundBy(beforeWords, text, at).slice(0, 1);
    else if (text.charAt(at) === '@') {
      const address = addressAt(text, at, found);
      here = address === null ? [] : [address];
      while (address !== null && (found.at(-1)?.end ?? 0) > address.start) found.pop();
    } else {
      here = phoneWithSign(text, at).slice(0, 1);
    }
    found.push(...here);
    const skipped = isNumber ? /[0-9]+[\p{L}\p{M}]*[\p{L}\p{M}0-9]*/uy : /[\p{L}\p{M}]+[\p{L}\p{M}0-9]*/uy;
    const whole = isNumber && here.length > 0 ? '' : (matchAt(skipped, text, at)?.[0] ?? '');
    at = here[0]?.end ?? at + Math.max(1, whole.length);
  }
  return found;
}

const numeral = (shape: RegExp): fc.Arbitrary<string> => fc.stringMatching(shape);
// One sign between all groups, as people write, and now and then two.
const grouped = (separators: string, ...groups: readonly RegExp[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...separators),
      fc.constantFrom(...separators),
      fc.boolean(),
      fc.tuple(...groups.map(numeral)),
    )
    .map(([one, other, same, parts]) =>
      parts.reduce((made, part, index) => `${made}${same || index < 2 ? one : other}${part}`),
    );

const kinds: readonly (readonly [MarkKind, fc.Arbitrary<string>])[] = [
  ['nino', numeral(/^[ABbGQTZ]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2,3}[ .-]?[ABDEad]?$/u)],
  ['postcode', numeral(/^(?:[A-Za-z]{1,2}[0-9]{1,2}[A-Za-z]? {0,4}[0-9][A-Za-z]{2,3}|GIR ?0AA)$/u)],
  ['plate', numeral(/^[A-Z]{2}[0-9]{2} ?[A-Z]{3,4}$/u)],
  [
    'iban',
    fc.constantFrom(
      'GB82 WEST 1234 5698 7654 32',
      'GB82WEST12345698765432',
      'GB83 WEST 1234 5698 7654 32',
      'DE89370400440532013000',
    ),
  ],
  ['email', numeral(/^[a-z0-9.'_+/=-]{1,9}@[a-z0-9-]{1,5}(?:\.[a-z]{1,3}){1,2}$/u)],
  ['date', numeral(/^[0-3]?[0-9](?:st|th)? (?:of )?(?:Mar|june|Sept|Decem)[ ,.]{1,2}(?:19)?[0-9]{2}$/u)],
  ['date', grouped('/-.', /^[0-3]?[0-9]$/u, /^[01]?[0-9]$/u, /^(?:19)?[0-9]{2}$/u)],
  ['date', grouped('/-', /^(?:19|20)[0-9]{2}$/u, /^[01]?[0-9]$/u, /^[0-3]?[0-9]$/u)],
  ['sort-code', grouped('- .–', /^[0-9]{2}$/u, /^[0-9]{2}$/u, /^[0-9]{2}(?: [0-9]{8})?$/u)],
  [
    'phone',
    numeral(/^(?:0[127][0-9]{2,4}|\+44 ?[127][0-9]{2,3}|\(0[127][0-9]{2,3}\))[ .-]?[0-9]{3}[ .-]?[0-9]{3,4}$/u),
  ],
  ['nhs-number', grouped(' -', /^[0-9]{3}$/u, /^[0-9]{3}$/u, /^[0-9]{3,4}$/u)],
  ['nhs-number', numeral(/^[0-9]{9,11}$/u)],
  ['digits', numeral(/^[0-9]{4,20}$/u)],
  ['digits', numeral(/^[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}$/u)],
];

const between = fc.constantFrom(' ', ' and ', ', ', '\n', '; ', ' is ', ' = ', '\t', ' – ', '“', ' (of ', ') ');

function marks(text: string): readonly Found[] {
  return scan(text)
    .filter(({ kind }) => kind !== 'capitals' && kind !== 'code')
    .map(({ kind, start, end, value }) => ({ kind, start, end, value }));
}

test.each(kinds)('%s: the scanner finds what the expressions find', (kind, written) => {
  fc.assert(
    fc.property(between, written, between, (before, piece, after) => {
      const text = `It${before}${piece}${after}it`;
      expect(marks(text)).toEqual(oracle(text));
    }),
    { numRuns: 2000, seed: 4 },
  );
  const samples = fc.sample(written, { numRuns: 3000, seed: 4 });
  expect(samples.some((piece) => marks(piece).some((mark) => mark.kind === kind))).toBe(true);
});

test('and in texts of many of them', () => {
  const piece = fc.oneof(
    ...kinds.map(([, written]) => written),
    fc.constantFrom('Mr Khan', 'a', 'of', 'Flat 3', '12', 'ß', 'é'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, between), { maxLength: 12 }), (pieces) => {
      const text = pieces.flat().join('');
      expect(marks(text)).toEqual(oracle(text));
    }),
    { numRuns: 2000, seed: 4 },
  );
});
