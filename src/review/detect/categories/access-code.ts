import { isDigitAt } from '../scan/char-classes.ts';

const phrases: readonly string[] = [
  ...[
    'key safe',
    'keysafe',
    'door code',
    'entry code',
    'access code',
    'gate code',
    'alarm code',
    'keypad',
    'entrance code',
  ],
  ...['door entry', 'fob code', 'number for the door', 'code for the door', 'code to the door', 'code for the gate'],
  ...[
    'code for the block',
    'code for the main door',
    'front door code',
    'lockbox',
    'lock box',
    'key box',
    'alarm off with',
  ],
];

/** A door code: the words for it, and a code of three to eight characters with a digit within 25 characters; null where there is none. */
export function accessCode(sentence: string): { start: number; end: number; phrase: string } | null {
  if (!hasDigit(sentence)) return null;
  const lower = sentence.toLowerCase();
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at < 0) continue;
    // "New key safe fitted by the back door, code 1512": further on only where the word stands before it.
    const code = lower.indexOf(' code ', at + phrase.length - 1);
    const reach = code >= 0 && code - at < 80 ? code + 16 : at + phrase.length + 25;
    for (let index = at + phrase.length; index < Math.min(lower.length, reach); index += 1) {
      if (!isDigitAt(lower, index)) continue;
      const found = /^[a-z0-9#*]{3,8}/iu.exec(lower.slice(index, index + 8));
      return found === null ? null : { start: at, end: index + found[0].length, phrase };
    }
  }
  return codeBefore(lower);
}

// "It is 4572 then the hash", "the new number, 0277, of your key box": the code stands before the words.
function codeBefore(lower: string): { start: number; end: number; phrase: string } | null {
  for (const phrase of [
    'then the hash',
    'then hash',
    'and hash',
    'of your key box',
    'of the key box',
    'of the key safe',
  ]) {
    const at = lower.indexOf(phrase);
    const found = at < 0 ? null : /([0-9]{3,8})[,\s]{1,3}$/u.exec(lower.slice(Math.max(0, at - 12), at));
    if (found !== null) return { start: Math.max(0, at - 12) + found.index, end: at + phrase.length, phrase };
  }
  return null;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigitAt(text, at)) return true;
  return false;
}
