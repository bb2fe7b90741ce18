import type { Binding, MentionRole } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { foldNameQuickly } from '#core/values/person-name';
import { isOutsideTheHome, isUnsureReading } from '../categories/nuisance.ts';
import { isDanger } from '../categories/statement.ts';
import { isExample, isOfThePublic, isTelling, speaksInGeneral, statementsIn } from '../categories/statements.ts';
import { type DetectContext, report } from '../context.ts';
import { nameWords } from '../names/names.ts';
import type { Mark } from '../scan/marks.ts';
import { scan } from '../scan/scan.ts';
import { beginsParagraph, type Stretch, sentencesOf, TakenStretches } from '../scan/sentences.ts';
import {
  aboutAt,
  alsoOf,
  labelledIn,
  type Named,
  officeAtPlace,
  officeFor,
  ownerAt,
  type ProseJob,
  relativeAt,
  type Scope,
  speakerOrSubject,
} from './attribution.ts';
import { CalledPeople, callingsBeside } from './called-people.ts';
import { NameReader } from './name-reader.ts';
import { NamedPeople } from './named-people.ts';
import { addressBefore, livesThere, streetAddress } from './prose-address.ts';
import { labelledIdentifiers, labelledSentence, type ProseIdentifier, proseIdentifier } from './prose-identifiers.ts';
import { SpokenOf, sexAt } from './spoken-of.ts';

const officials: ReadonlySet<MentionRole> = new Set<MentionRole>(['officer', 'professional']);

// Words that say the same again in one sentence add nothing for whoever reads the finding.
const mostOfAKind = 3;
// Kinds whose words are also people's names.
const ofOrigin: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>(['religion', 'ethnicity', 'political']);
// A word is compared with so many people of the document at most.
const mostKnown = 500;
// As far back as a complaint says whom it is about.
const reachOfScene = 300;
// Below this a case file that quotes much guidance may be taken for it.
const surelyGuide = 0.7;

class ProseReader {
  readonly #job: ProseJob;
  readonly #context: DetectContext;
  readonly #marks: readonly Mark[];
  readonly #taken: TakenStretches;
  readonly #names: NameReader;
  #next = 0;
  readonly #carried = new SpokenOf();
  readonly #called = new CalledPeople();

  constructor(job: ProseJob, context: DetectContext) {
    this.#job = job;
    this.#context = context;
    this.#marks = job.marks ?? scan(job.text);
    this.#taken = job.taken ?? new TakenStretches();
    this.#names = new NameReader(job, context, this.#taken, new NamedPeople(job, context.memory));
  }

  read(): void {
    for (const sentence of sentencesOf(this.#job.text)) {
      const goesOn = this.#job.inTalk?.(sentence.start) === true;
      if (!goesOn && beginsParagraph(this.#job.text, sentence)) this.#carried.forget();
      this.#readSentence(sentence);
    }
  }

  #scope(names: readonly Named[], sentence: Stretch): Scope {
    return { job: this.#job, names, sentence, carried: this.#carried, called: this.#called };
  }

  #readSentence(sentence: Stretch): void {
    const names: Named[] = [];
    const from = this.#next;
    while ((this.#marks[this.#next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
      const mark = this.#marks[this.#next];
      this.#next += 1;
      if (mark?.kind === 'capitals') names.push(...this.#names.namesFrom(mark, this.#marks[this.#next], sentence));
    }
    const more = this.#names.besides(sentence, names, this.#hasNoCapitals(from, this.#next));
    const listed = labelledIn(this.#job.labelled ?? [], sentence);
    // Who is present is called mother or social worker there; what a list says besides is of nobody in it.
    const labelled = listed.filter(({ binding }) => binding.kind === 'form');
    if (more.length + labelled.length > 0) names.push(...more, ...labelled);
    if (more.length + labelled.length > 0) names.sort((one, other) => one.start - other.start);
    for (const name of new Set([...names, ...listed]))
      for (const called of callingsBeside(this.#job.text, sentence, name)) this.#called.note(called, name.binding);
    this.#readIdentifiers(from, this.#next, names, sentence);
    const residents = names.filter(({ binding }) => !officials.has(binding.role));
    this.#readStatements(residents, sentence);
    this.#carried.note(names.map((name) => ({ ...name, sex: sexAt(this.#job.text, name) })));
  }

  // "I" and an initial capital of nothing tell no more than small letters do.
  #hasNoCapitals(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) {
      const mark = this.#marks[index];
      if (mark?.kind === 'capitals' && mark.end - mark.start > 1) return false;
    }
    return true;
  }

  #readIdentifiers(from: number, to: number, names: readonly Named[], sentence: Stretch): void {
    const { text } = this.#job;
    const taken = new TakenStretches();
    const asked = this.#job.askedAt?.(sentence.start)?.birthDate === true;
    const near = labelledSentence(text, sentence, { names, asked }, this.#context);
    for (const found of labelledIdentifiers(near)) {
      if (this.#taken.overlaps(found.start, found.end) || taken.overlaps(found.start, found.end)) continue;
      if (this.#reportIdentifier(found, names, sentence)) taken.take(found.start, found.end);
    }
    for (let index = from; index < to; index += 1) {
      const mark = this.#marks[index];
      if (mark === undefined || this.#taken.overlaps(mark.start, mark.end) || taken.overlaps(mark.start, mark.end))
        continue;
      if (mark.kind === 'capitals') {
        const street = streetAddress(text, sentence, mark.start, mark.end);
        if (street !== null) this.#reportAddress(street, names, sentence, taken, ['address-street', 'about-person']);
        continue;
      }
      const found = proseIdentifier(this.#marks, index, near);
      if (found === null || taken.overlaps(found.start, found.end)) continue;
      const reported = this.#reportIdentifier(found, names, sentence);
      if (reported) taken.take(found.start, found.end);
      if (!reported || found.type !== 'postcode') continue;
      const address = addressBefore(text, sentence, found.start);
      if (address !== null) this.#reportAddress(address, names, sentence, taken, ['address-block', 'address-street']);
    }
  }

  #reportIdentifier(found: ProseIdentifier, names: readonly Named[], sentence: Stretch): boolean {
    const scope = this.#scope(names, sentence);
    const owner = officeFor(found.type, scope) ?? officeAtPlace(found.type, scope) ?? ownerAt(found.start, scope);
    const binding = found.ofStaff === true ? { ...owner, role: 'officer' as const } : owner;
    const reported = report(this.#context, this.#job.place, { ...found, binding });
    if (reported && found.tells !== undefined)
      report(this.#context, this.#job.place, { ...found, type: found.tells, value: found.phrase, binding });
    return reported;
  }

  #reportAddress(
    address: Stretch,
    names: readonly Named[],
    sentence: Stretch,
    taken: TakenStretches,
    keys: readonly ('address-block' | 'address-street' | 'about-person')[],
  ): void {
    if (this.#taken.overlaps(address.start, address.end)) return;
    const { text, place } = this.#job;
    const before = names.filter(({ end }) => end <= address.start);
    const somebody = before.length > 0 || names.length > 0 || speakerOrSubject(this.#scope(names, sentence)) !== null;
    if (!somebody && !livesThere(text, sentence, address.start)) return;
    // A longer reading of the same address (with its postcode) takes the place of the street alone.
    const out = this.#context.out;
    const last = out.at(-2);
    const value = text
      .slice(address.start, address.end)
      .replace(/\s*\n\s*/gu, ', ')
      .replace(/\s+/gu, ' ')
      .trim();
    const scope = this.#scope(names, sentence);
    const binding = officeAtPlace('postal-address', scope) ?? ownerAt(address.start, scope);
    if (
      last?.type === 'postal-address' &&
      last.unit === place.unit &&
      last.span.row === place.row &&
      last.span.column === place.column &&
      last.span.end > address.start + place.offset
    ) {
      out.splice(-2, 1);
    }
    report(this.#context, place, {
      type: 'postal-address',
      start: address.start,
      end: address.end,
      value,
      keys,
      phrase: '',
      binding,
    });
    taken.take(address.start, address.end);
  }

  #readStatements(named: readonly Named[], sentence: Stretch): void {
    const { text, place } = this.#job;
    const words = text.slice(sentence.start, sentence.end);
    if (speaksInGeneral(words)) return;
    if (named.length === 0 && this.#isGuide()) {
      this.#context.memory.setAside += statementsIn(words, false).length;
      return;
    }
    if (named.length === 0 && this.#isOfNobody(words, sentence)) return;
    const person = this.#isAboutSomebody(named, sentence);
    const perhaps = !person && this.#hasSubject(sentence);
    // A few findings of a kind for each person and sentence, each at its own words: their value is the sentence.
    const said = new Map<string, number>();
    const statements = statementsIn(words, person || perhaps);
    // "I am a Christian": what says something is nobody's name.
    const residents = named.filter(
      (name) =>
        !statements.some(
          ({ start, end, keys }) =>
            keys.includes('vocabulary') && sentence.start + start <= name.start && name.end <= sentence.start + end,
        ),
    );
    for (const { type, phrase, start, end, value, keys, relative } of statements) {
      if (perhaps && !isTelling(type, words)) continue;
      // "I complained of the music and she threatened to put my windows through": no violence at home.
      if (type === 'domestic-abuse' && isUnsureReading(keys) && isOutsideTheHome(this.#around(sentence))) continue;
      const [from, to] = [sentence.start + start, sentence.start + end];
      // Words of danger count in what a form has taken too: a label before them may be one that it does not know.
      const isTaken = !isDanger(type) && this.#taken.overlaps(from, to);
      if (ofOrigin.has(type) && this.#isPartOfName(from, to)) continue;
      if (isTaken || residents.some((name) => isInside(from, to, name))) continue;
      const scope = this.#scope(residents, sentence);
      const about = aboutAt(from, to, scope);
      const binding = about === null || relative === null ? about : relativeAt(sentence.start + relative, from, scope);
      if (binding === null || officials.has(binding.role)) continue;
      // "Her ex-partner, Ali Khan, has been violent": said of him who is accused and of her who suffers it.
      const shared = type === 'family' || type === 'domestic-abuse' ? this.#kinOf(binding, residents, sentence) : [];
      for (const whom of [binding, ...shared, ...alsoOf(type, binding, scope)]) {
        const times = said.get(`${type} ${whom.key}`) ?? 0;
        if (times >= mostOfAKind) continue;
        said.set(`${type} ${whom.key}`, times + 1);
        report(this.#context, place, { type, start: from, end: to, value, keys, phrase, binding: whom });
      }
    }
  }

  // "Christian is in year 9" where Christian Mbala is known.
  #isPartOfName(from: number, to: number): boolean {
    const word = this.#job.text.slice(from, to);
    if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word)) return false;
    const folded = foldNameQuickly(word);
    const known = [...this.#job.people, ...this.#context.memory.people.slice(0, mostKnown)];
    return known.some(({ name }) => name !== null && nameWords(name).includes(folded));
  }

  // "A mother says her husband hits her" on a page about nobody, and "Members asked about knife crime" after somebody has spoken.
  #isOfNobody(words: string, sentence: Stretch): boolean {
    if (this.#job.underRecord(sentence.start) || this.#isCareer()) return false;
    if (this.#carried.last !== null) return isOfThePublic(words);
    return !this.#hasSubject(sentence) && this.#job.authorAt(sentence.start) === null && isExample(words);
  }

  // A sentence with what was said shortly before it.
  #around({ start, end }: Stretch): string {
    return this.#job.text.slice(Math.max(0, start - reachOfScene), end);
  }

  // Named in the sentence or in one before it of the same paragraph, or the text is somebody's record.
  #isAboutSomebody(residents: readonly Named[], sentence: Stretch): boolean {
    return (
      residents.length > 0 || this.#carried.last !== null || this.#job.underRecord(sentence.start) || this.#isCareer()
    );
  }

  // "The reports describe autism" in a letter or mail on somebody: without a word for a person, said of that person.
  #hasSubject(sentence: Stretch): boolean {
    const subject = this.#job.subjectAt(sentence.start);
    if (subject !== null) return !officials.has(subject.role);
    const { subjectNamed, people } = this.#context.memory;
    return this.#job.aboutSomebody && (subjectNamed || people.some(({ role }) => role === 'subject'));
  }

  // A policy or a template is about nobody but whom it names.
  #isGuide(): boolean {
    const { class: found, probability } = this.#context.documentClass;
    return (found === 'guide' || found === 'template') && probability >= surelyGuide;
  }

  #isCareer(): boolean {
    return this.#context.documentClass.class === 'cv';
  }

  // "Ali Khan, your partner": kinship is a fact about both, the relative named and whom the text is about.
  #kinOf(binding: Binding, residents: readonly Named[], sentence: Stretch): readonly Binding[] {
    const relatives = residents.map((named) => named.binding).filter(({ role }) => role === 'relative');
    if (relatives.length === 0) return [];
    const subject = this.#job.subjectAt(sentence.start) ?? this.#job.authorAt(sentence.start);
    const orphan: Binding = { kind: this.#job.kind, key: this.#job.newKey(0), role: 'subject' };
    const about = subject ?? (this.#job.aboutSomebody ? orphan : null);
    const both = about === null || officials.has(about.role) ? relatives : [...relatives, about];
    return both.filter(({ key }) => key !== binding.key);
  }
}

// "Marvin Gay": words that are part of a name say nothing; what a name was read from as a whole ("Observes Ramadan") does.
function isInside(start: number, end: number, name: Stretch): boolean {
  return start < name.end && name.start < end && end - start < name.end - name.start;
}

/** Reports the people, identifiers, addresses and statements of a running text. */
export function readProse(job: ProseJob, context: DetectContext): void {
  if (job.text.length > 0) new ProseReader(job, context).read();
}
