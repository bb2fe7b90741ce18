/**
 * Trains the tagger of names that ships: `node bench/names/train.ts --corpora DIR --lists DIR [--made 240000] [--epochs 5]`.
 * `--corpora` holds the label sets of `label-sources.ts`, `--lists` a `node_modules` with the packages of `name-sources.ts`. One sentence in five
 * of each label set is kept back for measuring. The same files give the same model, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { foldedHash } from '../../src/review/detect/names/folded-letters.ts';
import { listBit, makeWordBits, type WordBits } from '../../src/review/detect/names/word-lists.ts';
import { readLabelled } from './label-sets.ts';
import { labelSources } from './label-sources.ts';
import { type Learned, learn } from './learn.ts';
import { listSources, type NameSources, readSources } from './name-sources.ts';
import { Chance } from './random.ts';
import { RunMaker, type TrainingRun, withoutRareFeatures } from './runs.ts';
import { SentenceMaker } from './sentences.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    lists: { type: 'string' },
    made: { type: 'string', default: '240000' },
    epochs: { type: 'string', default: '5' },
    out: { type: 'string', default: 'src/review/detect/names/tagger-model.json' },
  },
});
if (values.corpora === undefined || values.lists === undefined)
  throw new Error('name the folders: --corpora DIR --lists DIR');

// One hash for each word of a name: "van der Berg" is three.
function hashesOf(names: Iterable<string>): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const name of names)
    for (const word of name.split(/\s+/u)) if (word.length > 1) hashes.add(foldedHash(word, 0, word.length));
  return hashes;
}

function listsFrom({ cultures, people, dictionary, places }: NameSources): readonly WordBits[] {
  const list = (bit: number, names: Iterable<string>): WordBits => ({
    listBit: bit,
    bits: makeWordBits(hashesOf(names)),
  });
  return [
    list(
      listBit.forename,
      cultures.flatMap(({ forenames }) => forenames),
    ),
    list(
      listBit.surname,
      cultures.flatMap(({ surnames }) => surnames),
    ),
    list(listBit.person, people),
    list(listBit.dictionary, dictionary),
    list(listBit.place, places),
  ];
}

// Each labelled sentence with people is read so many times more with other names.
const renamed = 3;

function say(line: string): void {
  console.error(line);
}

function gather(corpora: string, sources: NameSources, lists: readonly WordBits[]): readonly TrainingRun[] {
  const chance = new Chance(20_261_122);
  const maker = new RunMaker(lists, chance);
  const sentences = new SentenceMaker(sources, chance);
  const runs: TrainingRun[] = [];
  for (const { file, times } of labelSources) {
    const texts = readLabelled(join(corpora, file)).filter((_, index) => index % 5 !== 0);
    for (let time = 0; time < times; time += 1) for (const text of texts) runs.push(...maker.runsOf(text));
    const named = texts.filter(({ spans }) => spans.some(({ kind }) => kind === 'person'));
    for (let time = 0; time < renamed; time += 1)
      for (const text of named) runs.push(...maker.runsOf(sentences.withOtherNames(text)));
    say(`${file}: ${texts.length} sentences`);
  }
  const made = Number(values.made);
  for (let count = 0; count < made; count += 1) runs.push(...maker.runsOf(sentences.make(count % 20 < 9)));
  say(`${made} made sentences; ${runs.length} runs in all`);
  return withoutRareFeatures(runs, 4);
}

function pack({ weights, transitions, starts }: Learned, lists: readonly WordBits[]): string {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  // Weights beyond six are those of a few words that settle a reading anyway.
  const scale = Math.min(largest, 6) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const rounded = (each: Float64Array): number[] => [...each].map((weight) => Math.round(weight * 1000) / 1000);
  const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');
  const [forenames, surnames, people, dictionary, places] = lists.map(({ bits }) => base64(bits));
  const model = {
    about:
      'Weights of the tagger of names and the lists it asks, made by bench/names/train.ts; see tagger-model.md for the sources and their licences.',
    scale,
    transitions: rounded(transitions),
    starts: rounded(starts),
    lists: { forenames, surnames, people, dictionary, places },
    weights: base64(deflateRawSync(Buffer.from(bytes.buffer), { level: 9 })),
  };
  return `${JSON.stringify(model, null, 1)}\n`;
}

const sources = readSources(values.lists);
say(
  `${sources.cultures.length} cultures, ${sources.people.length} people's names, ${sources.dictionary.length} words, ${sources.places.length} places`,
);
const lists = listsFrom(sources);
const learned = learn(gather(values.corpora, sources, lists), Number(values.epochs), new Chance(7), say);
const packed = pack(learned, lists);
writeFileSync(values.out, packed);
say(`${values.out}: ${packed.length} bytes; lists from ${listSources.map(({ name }) => name).join('; ')}`);
