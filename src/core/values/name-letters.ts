import { asLetter } from './look-alikes.ts';

// In small letters a 1 is an l more often than an i.
const asSmall: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '8': 'b', '6': 'g', '2': 'z' };

function mendedWord(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const digits = word.replace(/[^0-9]/gu, '').length;
  if (digits === 0 || digits * 2 > letters.length + 1) return word;
  const isSmall = /\p{Ll}/u.test(letters.slice(1));
  return word.replace(/[0-9]/gu, (digit, at: number) => {
    const beside = `${word.charAt(at - 1)}${word.charAt(at + 1)}`;
    if (!/\p{L}/u.test(beside)) return digit;
    return (isSmall && at > 0 ? asSmall[digit] : asLetter[digit]) ?? digit;
  });
}

/** A name in which recognition put digits for letters ("HAMA AM1N", "EL IDRIS5I", "Silver1ock"), with letters again; null where no digit was one or one is left. */
export function mendNameLetters(text: string): string | null {
  if (text.length > 80 || !/[0-9]/u.test(text)) return null;
  const mended = text.split(' ').map(mendedWord).join(' ');
  return mended !== text && !/[0-9]/u.test(mended) ? mended : null;
}
