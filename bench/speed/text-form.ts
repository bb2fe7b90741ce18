/**
 * What a scanner should read: strings as they come, or UTF-8 bytes made of them first. One loop over words and numbers in both forms, in MB
 * per CPU-second, on texts of one and of two bytes a character, on passages and on cells. Run: `node bench/speed/text-form.ts`.
 */
import { proseText } from './detect-texts.ts';

// 0 other, 1 digit, 2 letter, of a code unit; of bytes above 127 every one is taken for a letter's.
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 48 && code <= 57) return 1;
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 192 && code < 0x2000) ? 2 : 0;
});
const byteClasses = classes.slice(0, 256).fill(2, 128);

function runsOfString(text: string): number {
  let [runs, before, hash] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = classes[code] ?? 0;
    if (found !== before) runs += 1;
    hash = found === 2 ? (Math.imul(hash, 31) + code) | 0 : 0;
    before = found;
  }
  return runs + (hash & 1);
}

function runsOfBytes(bytes: Uint8Array, length: number): number {
  let [runs, before, hash] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const code = bytes[at] ?? 0;
    const found = byteClasses[code] ?? 0;
    if (found !== before) runs += 1;
    hash = found === 2 ? (Math.imul(hash, 31) + code) | 0 : 0;
    before = found;
  }
  return runs + (hash & 1);
}

const encoder = new TextEncoder();
const buffer = new Uint8Array(60_000);

function encoded(text: string): number {
  return runsOfBytes(buffer, encoder.encodeInto(text, buffer).written);
}

function speed(texts: readonly string[], read: (text: string) => number): number {
  const size = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const samples = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(start);
    return (size / (user + system)) * 1e6;
  });
  return samples.sort((one, other) => one - other)[4] ?? 0;
}

function parts(text: string, length: number): string[] {
  const count = Math.floor(text.length / length);
  return Array.from({ length: count }, (_, index) =>
    String(JSON.parse(JSON.stringify(text.slice(index * length, (index + 1) * length)))),
  );
}

const prose = proseText(8_000_000, 1);
// One typographic apostrophe makes V8 keep the whole of a string in two bytes a character.
const typographic = prose.replaceAll('. ', '’ ');
console.log('text,string MB/s,bytes with encoding MB/s');
for (const [name, texts] of [
  ['passages of 16000, one byte a character', parts(prose, 16_000)],
  ['passages of 16000, two bytes a character', parts(typographic, 16_000)],
  ['cells of 12, one byte a character', parts(prose.slice(0, 4_000_000), 12)],
] as const)
  console.log([name, speed(texts, runsOfString).toFixed(0), speed(texts, encoded).toFixed(0)].join(','));
