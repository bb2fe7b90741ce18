/**
 * Recall of names by culture, without a register: the sentences of `uk-prose.txt` and `uk-prose-2.txt`, each with the people in it replaced by
 * people of one culture of the sample council, whose lists the tagger never saw: `node bench/names/by-culture.ts [--times 2] [--missed CULTURE]`.
 */
import { parseArgs } from 'node:util';
import { parseTitle } from '../../src/core/values/person-name.ts';
import { cultures, heldOutCultures } from '../../src/exercise/council/cultures/cultures.ts';
import { makeName } from '../../src/exercise/council/cultures/name-making.ts';
import { makeRandom } from '../../src/exercise/random.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { type LabelledText, readMarked } from './label-sets.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1' }, missed: { type: 'string', default: '' } },
});
const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const texts = ['uk-prose.txt', 'uk-prose-2.txt']
  .flatMap((file) => readMarked(`bench/quality/detect/${file}`))
  .filter(({ spans }) => spans.length > 0);

type Given = { readonly forenames: string; readonly surname: string };

// The name as its place asks for it: after a title the surname, one word the forename, else both.
function renamed(own: string, { forenames, surname }: Given): string {
  const words = own.split(' ');
  const title = parseTitle((words[0] ?? '').replace(/\.$/u, ''));
  // Some people have but one name, and some write initials before the one that they are called by.
  const forename = [...forenames.split(' '), ...surname.split(' ')].find((word) => /^\p{L}{2}/u.test(word)) ?? surname;
  const name =
    title !== null
      ? `${words[0]} ${surname === '' ? forename : surname}`
      : words.length === 1
        ? forename
        : `${forenames} ${surname}`.trim();
  return own === own.toUpperCase() && own.length > 3
    ? name.toUpperCase()
    : own === own.toLowerCase()
      ? name.toLowerCase()
      : name;
}

function withNames({ text, spans }: LabelledText, next: () => Given): LabelledText {
  let made = '';
  let from = 0;
  const moved = spans.map(({ kind, start, end }) => {
    made += text.slice(from, start);
    from = end;
    const begin = made.length;
    made += renamed(text.slice(start, end), next());
    return { kind, start: begin, end: made.length };
  });
  return { text: made + text.slice(from), spans: moved, made: true };
}

console.log('culture,people,recall (touched),recall (surname covered),recall held-out lists');
for (const [index, culture] of cultures.entries()) {
  const rows = [culture, heldOutCultures[index] ?? culture].map((each) => {
    const random = makeRandom(`${each.id} ${index}`);
    let [people, touched, covered] = [0, 0, 0];
    for (let time = 0; time < Number(values.times); time += 1) {
      for (const source of texts) {
        const { text, spans } = withNames(source, () => makeName(each, random.chance(0.5) ? 'F' : 'M', random));
        const found = detect({ mediaType: 'text/plain', units: [{ kind: 'text', locator: 'text', text, flags: [] }] })
          .filter(({ type }) => type === 'person-name')
          .map(({ span }) => span);
        for (const span of spans) {
          people += 1;
          const hits = found.filter(({ start, end }) => start < span.end && span.start < end);
          if (hits.length > 0) touched += 1;
          else if (values.missed === culture.id)
            console.log(`  missed ${text.slice(span.start, span.end)} in: ${text}`);
          if (hits.some(({ end }) => end >= span.end)) covered += 1;
        }
      }
    }
    return { people, touched: touched / people, covered: covered / people };
  });
  const [own, held] = rows;
  if (own !== undefined && held !== undefined)
    console.log(
      [culture.id, own.people, own.touched.toFixed(4), own.covered.toFixed(4), held.touched.toFixed(4)].join(','),
    );
}
