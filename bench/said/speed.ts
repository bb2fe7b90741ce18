/**
 * Megabytes of sentences that the model reads in a second of one core: `node bench/said/speed.ts`. The lines of the voices, every one read
 * (in a document only sentences about somebody are), three times; the vocabulary's part is measured by itself.
 */
import { wordsIn } from '../../src/review/detect/categories/phrases.ts';
import { shippedSayings } from '../../src/review/detect/categories/sayings/model.ts';
import { SayingReader } from '../../src/review/detect/categories/sayings/reader.ts';
import { signsIn, statementsIn } from '../../src/review/detect/categories/statements.ts';
import { linesOf, voices } from './lines.ts';

const texts = voices.flatMap((voice) => linesOf(voice, import.meta.dirname)).map(({ text }) => text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const reader = new SayingReader(shippedSayings());

function measure(name: string, read: (text: string) => void): void {
  for (const text of texts.slice(0, 3000)) read(text);
  const started = process.cpuUsage();
  for (let time = 0; time < 3; time += 1) for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(started);
  console.log(`${name}: ${((3 * megabytes) / ((user + system) / 1e6)).toFixed(2)} MB per CPU-second`);
}

console.log(`${texts.length} sentences, ${megabytes.toFixed(2)} MB`);
measure('signs of the vocabulary', (text) => void signsIn(text));
measure('the model alone', (text) => void reader.read(text, wordsIn(text), []));
measure('statements, vocabulary and model', (text) => void statementsIn(text, true));
