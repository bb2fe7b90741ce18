import type { Binding } from '#core/finding';
import { generationAfter } from '#core/values/generation';
import { nameValue, type PersonName } from '#core/values/person-name';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { judge, reportFrom } from '../evidence/judge.ts';
import { isCommonWord, leadingWords } from '../names/names.ts';
import type { RegisterHit } from '../names/register-pass.ts';
import { type TaggedRun, taggedRun } from '../names/tagged-names.ts';
import type { Mark } from '../scan/marks.ts';
import type { Stretch, TakenStretches } from '../scan/sentences.ts';
import type { Named, ProseJob } from './attribution.ts';
import { cuesBefore, pluralCues, ranks, titlesOfMany } from './cues.data.ts';
import { doubtedName } from './doubted-names.ts';
import { kinWhenAsked } from './kin-phrase.ts';
import type { NamedAt, NamedPeople } from './named-people.ts';
import {
  type ProseName,
  proseNames,
  registeredName,
  relativeForename,
  smallName,
  surnameFirstName,
  wordlikeForename,
  wordName,
} from './prose-names.ts';
import { smallLetterNames } from './small-letter-names.ts';

function isSure({ people }: TaggedRun): boolean {
  return people.some(({ keys }) => !keys.includes('name-tagger-weak'));
}

const calls: ReadonlySet<string> = new Set(
  'called calling saw seen advised informed updated thank tell give let see'.split(' '),
);

// "The" and "You" say nothing of what follows them.
function namesNext(word: string): boolean {
  return (
    calls.has(word) ||
    cuesBefore.has(word) ||
    ranks.has(word.toUpperCase()) ||
    titlesOfMany.has(word) ||
    pluralCues.has(word)
  );
}

// "Called Hargreaves back", "IRO Peter Quennell": the run without the words that only stand before a name; null where there are none.
function withoutLead(text: string, mark: Mark): Mark | null {
  const words = text.slice(mark.start, mark.end).split(/(\s+)/u);
  const skipped = leadingWords(words.filter((_, index) => index % 2 === 0));
  if (skipped === 0 || skipped * 2 >= words.length || !namesNext((words[skipped * 2 - 2] ?? '').toLowerCase()))
    return null;
  return { ...mark, start: mark.start + words.slice(0, skipped * 2).join('').length };
}

// "The", "Please": half of all runs, and never read further.
const nobody: TaggedRun = { people: [], against: [] };

/** Reads the names of people in a running text: reports each, and binds it to the person whom it names. */
export class NameReader {
  readonly #job: ProseJob;
  readonly #context: DetectContext;
  readonly #taken: TakenStretches;
  readonly #people: NamedPeople;
  readonly #hits: readonly RegisterHit[];
  #nextHit = 0;
  /** A name that spans two runs was read to here. */
  #readTo = 0;

  constructor(job: ProseJob, context: DetectContext, taken: TakenStretches, people: NamedPeople) {
    this.#job = job;
    this.#context = context;
    this.#taken = taken;
    this.#people = people;
    this.#hits = context.names.hits(job.text);
  }

  /** The people whom a sentence names besides those `named` by runs of capitals: of the register, and in small letters. */
  besides(sentence: Stretch, named: readonly Named[], noCapitals: boolean): readonly Named[] {
    const registered = this.#registered(sentence, named);
    return [...registered, ...this.#inSmallLetters(sentence, [...named, ...registered], noCapitals)];
  }

  #registered(sentence: Stretch, named: readonly Named[]): readonly Named[] {
    const found: Named[] = [];
    for (; (this.#hits[this.#nextHit]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; this.#nextHit += 1) {
      const hit = this.#hits[this.#nextHit];
      if (hit === undefined || this.#taken.overlaps(hit.start, hit.end)) continue;
      if (named.some(({ start, end }) => start < hit.end && hit.start < end)) continue;
      found.push(...this.#accept(registeredName(this.#job.text, sentence, hit, this.#context.names), sentence));
    }
    return found;
  }

  #inSmallLetters(sentence: Stretch, named: readonly Named[], noCapitals: boolean): readonly Named[] {
    const { text } = this.#job;
    return smallLetterNames(text, sentence, noCapitals).flatMap((small) => {
      if (this.#taken.overlaps(small.start, small.end)) return [];
      if (named.some(({ start, end }) => start < small.end && small.start < end)) return [];
      return this.#accept(smallName(text, sentence, small), sentence);
    });
  }

  /** The people named by a run of capitalised words, in order; `next` is the mark after it. */
  namesFrom(mark: Mark, next: Mark | undefined, sentence: Stretch): readonly Named[] {
    const { text } = this.#job;
    if (mark.start < this.#readTo || this.#taken.overlaps(mark.start, mark.end)) return [];
    const words = text.slice(mark.start, mark.end);
    // Looked for in the words alone: a text without spaces must not be searched to its end for each of them.
    const alone = !words.includes(' ');
    const run = alone && isCommonWord(words) ? nobody : taggedRun(text, mark.start, mark.end);
    const turned = next === undefined ? null : surnameFirstName(text, sentence, mark, next, run);
    if (turned !== null) {
      this.#readTo = turned.end;
      return this.#accept(turned, sentence);
    }
    if (alone) return this.#fromWord(mark, run, sentence);
    const rest = isSure(run) ? null : withoutLead(text, mark);
    if (rest !== null && !text.slice(rest.start, rest.end).includes(' ')) {
      const later = taggedRun(text, rest.start, rest.end);
      const better = later.people.length === 0 && run.people[0]?.start === rest.start ? run : later;
      return this.#fromWord(rest, better, sentence);
    }
    const beside = isPersonsNumber(mark, next) && !numberLabel.test(words);
    const later = rest === null ? run : taggedRun(text, rest.start, rest.end);
    return proseNames(text, sentence, mark, later.people.length > 0 ? later : run, this.#context.names).flatMap(
      (found) => {
        const identified = beside && found.end >= mark.end - 2;
        return this.#accept(identified ? { ...found, keys: [...found.keys, 'name-identifier'] } : found, sentence);
      },
    );
  }

  // One word: somebody known by it, a relative ("my son Yusuf"), or what the tagger takes for a name.
  #fromWord(mark: Mark, run: TaggedRun, sentence: Stretch): readonly Named[] {
    const { text } = this.#job;
    // "Lisa's number": what makes it a possession is no part of the name.
    const word = text.slice(mark.start, mark.end).replace(/['’]s$/u, '');
    const at = this.#at(mark, sentence);
    const here = this.#people.byWord(word, at);
    const [tagged] = run.people;
    if (here !== null) {
      if (tagged !== undefined) this.#reportWord(word, tagged, here);
      return [{ start: mark.start, end: mark.end, binding: here, kin: at.kin }];
    }
    const earlier = isCommonWord(word) ? null : this.#people.byForename(word);
    if (earlier === null) {
      // "HASSAN,AMINA" of the register is read whole.
      if (this.#isOfHit(mark)) return [];
      return this.#accept(
        relativeForename(text, sentence, mark) ??
          wordName(text, sentence, run) ??
          doubtedName(text, sentence, mark, run) ??
          (isCommonWord(word) ? wordlikeForename(text, sentence, mark) : null),
        sentence,
      );
    }
    this.#reportWord(word, mark, earlier);
    return [{ start: mark.start, end: mark.end, binding: earlier, kin: at.kin }];
  }

  #at(name: Stretch, sentence: Stretch): NamedAt {
    return { offset: name.start, kin: kinWhenAsked(this.#job.text, sentence, name) };
  }

  #isOfHit(mark: Mark): boolean {
    for (let index = this.#nextHit; index < this.#hits.length; index += 1) {
      const hit = this.#hits[index];
      if (hit === undefined || hit.start > mark.start) return false;
      if (hit.end >= mark.end) return true;
    }
    return false;
  }

  #reportWord(word: string, place: Stretch, binding: Binding): void {
    this.#reportName({ title: '', forenames: word, surname: '' }, place, ['name-shape', 'name-known'], binding);
  }

  #reportName(name: PersonName, { start, end }: Stretch, keys: readonly EvidenceKey[], binding: Binding): void {
    const value = nameValue(name);
    report(this.#context, this.#job.place, { type: 'person-name', start, end, value, keys, phrase: '', binding });
  }

  #accept(found: ProseName | null, sentence: Stretch): readonly Named[] {
    if (found === null) return [];
    const keys = this.#people.has(found.name) ? [...found.keys, 'name-known' as const] : found.keys;
    if (judge(keys).score < reportFrom) return [];
    const generation = found.name.generation ?? generationAfter(this.#job.text, found.end);
    const name = generation === null ? found.name : { ...found.name, generation };
    const at = this.#at(found, sentence);
    const binding = this.#people.bind(name, found.role, at);
    this.#reportName(name, found, keys, binding);
    return [{ start: found.start, end: found.end, binding, kin: at.kin }];
  }
}

// "NI No JG121316A": a label.
const numberLabel = /\b(?:no|nos|number|ni|nino|nhs|id|ref|tel|mob|email)\b/iu;

// "Abdirahman Hassan Ali (JG121316A)": an identifier of a person within a bracket or comma.
function isPersonsNumber(mark: Mark, next: Mark | undefined): boolean {
  return (
    next !== undefined &&
    next.start - mark.end <= 3 &&
    (next.kind === 'nino' || next.kind === 'email' || next.kind === 'phone' || next.kind === 'nhs-number')
  );
}
