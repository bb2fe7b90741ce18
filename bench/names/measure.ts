/**
 * What is found of the people in label sets that the tagger did not learn from: `node bench/names/measure.ts --corpora DIR [--with tagger]
 * [--model FILE] [--errors SET]`; by the whole detector without a register, or by the tagger alone (`--with tagger`). A name counts as found where a tagged stretch covers it to the letter (`exact`) or in part (`touched`); titles are no part.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTitle } from '../../src/core/values/person-name.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { Tagger, unpackModel } from '../../src/review/detect/names/tagger.ts';
import { scan } from '../../src/review/detect/scan/scan.ts';
import { type LabelledText, readLabelled, readMarked } from './label-sets.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    model: { type: 'string', default: 'src/review/detect/names/tagger-model.json' },
    errors: { type: 'string', default: '' },
    sure: { type: 'string', default: '0.5' },
    with: { type: 'string', default: 'detector' },
  },
});

type Span = { readonly start: number; readonly end: number };

const tagger = new Tagger(unpackModel(JSON.parse(readFileSync(values.model, 'utf8'))));
const sure = Number(values.sure);

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function peopleIn(text: string): readonly Span[] {
  if (values.with !== 'tagger')
    return detect({ mediaType: 'text/plain', units: [{ kind: 'text', locator: 'text', text, flags: [] }] })
      .filter(({ type }) => type === 'person-name')
      .map(({ span }) => span);
  return scan(text).flatMap((mark) =>
    mark.kind === 'capitals'
      ? tagger.tag(text, mark.start, mark.end).filter(({ kind, likelihood }) => kind === 'person' && likelihood >= sure)
      : [],
  );
}

// "Mrs Begum" is Begum.
function withoutTitle(text: string, span: Span): Span {
  let { start } = span;
  for (;;) {
    const word = /^\S+\s+/u.exec(text.slice(start, span.end))?.[0] ?? '';
    if (word === '' || parseTitle(word.trim().replace(/\.$/u, '')) === null) return { ...span, start };
    start += word.length;
  }
}

function measure(name: string, texts: readonly LabelledText[], show: boolean): void {
  let [people, exact, touched, found, right, characters] = [0, 0, 0, 0, 0, 0];
  const errors: string[] = [];
  for (const { text, spans } of texts) {
    const truth = spans.filter(({ kind }) => kind === 'person').map((span) => withoutTitle(text, span));
    const tagged = peopleIn(text).map((span) => withoutTitle(text, span));
    const meets =
      (one: Span) =>
      (other: Span): boolean =>
        one.start < other.end && other.start < one.end;
    const missed = truth.filter((span) => !tagged.some(meets(span)));
    const lone = tagged.filter((span) => !truth.some(meets(span)));
    people += truth.length;
    characters += text.length;
    found += tagged.length;
    touched += truth.length - missed.length;
    right += tagged.length - lone.length;
    exact += truth.filter((span) => tagged.some(({ start, end }) => start === span.start && end === span.end)).length;
    for (const { start, end } of missed) errors.push(`missed [${text.slice(start, end)}] ${text.slice(0, 120)}`);
    for (const { start, end } of lone) errors.push(`false [${text.slice(start, end)}] ${text.slice(0, 120)}`);
  }
  const part = (of: number, all: number): string => (all === 0 ? '' : (of / all).toFixed(4));
  const falseOnes = (((found - right) * 1e6) / characters).toFixed(0);
  console.log([name, people, part(touched, people), part(exact, people), part(right, found), falseOnes].join(','));
  if (show) console.log(errors.map((error) => error.replaceAll('\n', '⏎')).join('\n'));
}

console.log('set,people,recall (touched),recall (exact),precision,false names a MB');
const { corpora } = values;
if (corpora !== undefined) {
  for (const [file, kept] of [
    ['wikigold-wikigold.conll.txt', 5],
    ['SEC-filings-FIN5.txt', 5],
    ['SEC-filings-FIN3.txt', 1],
    ['WNUT17-wnut17train.conll', 5],
    ['WNUT17-emerging.dev.conll', 1],
    ['BTC-f.conll', 5],
    ['BTC-h.conll', 1],
  ] as const) {
    const path = join(corpora, file);
    if (!existsSync(path)) console.log(`${file} is not there`);
    else
      measure(
        file,
        readLabelled(path).filter((_, index) => index % kept === 0),
        values.errors === file,
      );
  }
}
for (const file of [
  'uk-prose.txt',
  'uk-prose-2.txt',
  'uk-prose-3.txt',
  'uk-prose-4.txt',
  'uk-prose-5.txt',
  'uk-prose-6.txt',
])
  measure(file, readMarked(`bench/quality/detect/${file}`), values.errors === file);
