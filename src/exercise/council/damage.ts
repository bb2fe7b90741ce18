import type { Random } from '../random.ts';

/** Keys beside each other, for fingers that slip. */
const beside: Readonly<Record<string, string>> = {
  ...{ a: 's', b: 'v', c: 'x', d: 'f', e: 'r', f: 'g', g: 'h', h: 'j', i: 'o', j: 'k', k: 'l', l: 'k', m: 'n' },
  ...{ n: 'm', o: 'p', p: 'o', q: 'w', r: 't', s: 'a', t: 'r', u: 'y', v: 'b', w: 'e', x: 'z', y: 'u', z: 'x' },
};

/** A word with one slip of a typist: two letters exchanged, one lost, one doubled, or the key beside struck; short words stay. */
export function slip(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = random.between(1, word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return random.pick([
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${beside[letter] ?? letter}${next}${after}`,
  ]);
}

/** Two neighbouring digits that differ exchanged, or one digit made another; a text without digits stays. */
export function slipDigits(text: string, random: Random): string {
  const places = [...text].flatMap((character, at) => (/\d/u.test(character) ? [at] : []));
  const at = places.length === 0 ? -1 : random.pick(places);
  if (at < 0) return text;
  const digit = text.charAt(at);
  const next = text.charAt(at + 1);
  if (/\d/u.test(next) && next !== digit) return `${text.slice(0, at)}${next}${digit}${text.slice(at + 2)}`;
  return `${text.slice(0, at)}${(Number(digit) + random.between(1, 9)) % 10}${text.slice(at + 1)}`;
}

/** What a reading machine takes letters for. */
const misread: readonly (readonly [string, string])[] = [
  ...([
    ['0', 'O'],
    ['O', '0'],
    ['1', 'I'],
    ['1', 'l'],
    ['I', '1'],
    ['l', '1'],
    ['5', 'S'],
    ['S', '5'],
    ['8', 'B'],
  ] as const),
  ...([
    ['B', '8'],
    ['2', 'Z'],
    ['6', 'G'],
    ['rn', 'm'],
    ['m', 'rn'],
    ['e', 'c'],
    ['h', 'li'],
    ['g', 'q'],
    ['/', 'l'],
  ] as const),
];

/** Text as recognition leaves it: about one in `oneIn` places misread, now and then a token split or two run together. */
export function ocrDamaged(text: string, random: Random, oneIn = 18): string {
  const damaged: string[] = [];
  for (let at = 0; at < text.length; ) {
    const swap = random.int(oneIn) === 0 ? misreadAt(text, at, random) : null;
    damaged.push(swap?.[1] ?? text.charAt(at));
    at += swap?.[0].length ?? 1;
    if (/\w/u.test(text.charAt(at - 1)) && random.int(oneIn * 7) === 0) damaged.push(' ');
  }
  return damaged.join('');
}

function misreadAt(text: string, at: number, random: Random): readonly [string, string] | null {
  const possible = misread.filter(([from]) => text.startsWith(from, at));
  return possible.length === 0 ? null : random.pick(possible);
}
