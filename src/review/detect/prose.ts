import type { Binding, MentionRole } from '#core/finding';
import { foldNameQuickly, nameValue, type PersonName } from '#core/values/person-name';
import { aboutAt, type Named, officeFor, ownerAt, type ProseJob, type Scope, speakerOrSubject } from './attribution.ts';
import { type DetectContext, report } from './context.ts';
import { judge, reportFrom } from './judge.ts';
import type { Mark } from './marks.ts';
import { addressBefore, streetAddress } from './prose-address.ts';
import { proseIdentifier } from './prose-identifiers.ts';
import { type ProseName, proseName, relativeForename } from './prose-names.ts';
import { mayBeSame, type RecordPerson } from './record.ts';
import { scan } from './scan.ts';
import { beginsParagraph, type Stretch, sentencesOf, TakenStretches } from './sentences.ts';
import { speaksInGeneral, statementsIn } from './statements.ts';

const officials: ReadonlySet<MentionRole> = new Set<MentionRole>(['officer', 'professional']);

class ProseReader {
  readonly #job: ProseJob;
  readonly #context: DetectContext;
  readonly #marks: readonly Mark[];
  readonly #taken: TakenStretches;
  readonly #people: RecordPerson[];
  readonly #surnames = new Map<string, RecordPerson>();
  #count = 0;
  #next = 0;
  #carried: Binding | null = null;

  constructor(job: ProseJob, context: DetectContext) {
    this.#job = job;
    this.#context = context;
    this.#marks = job.marks ?? scan(job.text);
    this.#taken = job.taken ?? new TakenStretches();
    this.#people = [...job.people];
    for (const person of job.people) this.#remember(person);
  }

  read(): void {
    for (const sentence of sentencesOf(this.#job.text)) {
      if (beginsParagraph(this.#job.text, sentence)) this.#carried = null;
      this.#readSentence(sentence);
    }
  }

  #remember(person: RecordPerson): void {
    for (const word of [person.name?.surname ?? '', person.name?.forenames.split(' ')[0] ?? '']) {
      const folded = foldNameQuickly(word);
      if (folded.length > 2 && !this.#surnames.has(folded)) this.#surnames.set(folded, person);
    }
  }

  #isRepeated({ name }: ProseName): boolean {
    if (name.title === '' && name.forenames === '') return false;
    const same = (other: PersonName | null): boolean =>
      other !== null && other.surname !== '' && mayBeSame(other, name);
    return (
      this.#people.some((person) => same(person.name)) ||
      this.#context.memory.people.some((person) => same(person.name))
    );
  }

  // A person whom the name may be: the latest named first; else a new one.
  #bindingOf(found: ProseName): { binding: Binding; known: boolean } {
    const known = this.#people.findLast(({ name }) => name !== null && mayBeSame(name, found.name));
    if (known !== undefined) return { binding: known.binding, known: true };
    this.#count += 1;
    const earlier = this.#context.memory.people.find(({ name }) => mayBeSame(name, found.name));
    const binding: Binding = {
      kind: this.#job.kind,
      key: this.#job.newKey(this.#count),
      role: found.role ?? earlier?.role ?? this.#job.role,
    };
    return { binding, known: false };
  }

  #nameFrom(mark: Mark, sentence: Stretch): Named | null {
    const { text } = this.#job;
    if (this.#taken.overlaps(mark.start, mark.end)) return null;
    const single = text.indexOf(' ', mark.start);
    if (single < 0 || single >= mark.end) {
      const known = this.#surnames.get(foldNameQuickly(text.slice(mark.start, mark.end)));
      if (known !== undefined) return { start: mark.start, end: mark.end, binding: known.binding };
    }
    const alone = single < 0 || single >= mark.end;
    const found = alone ? relativeForename(text, sentence, mark) : proseName(text, sentence, mark, this.#context.names);
    if (found === null) return null;
    const keys = this.#isRepeated(found) ? [...found.keys, 'name-known' as const] : found.keys;
    if (judge(keys).score < reportFrom) return null;
    const { binding, known } = this.#bindingOf(found);
    if (!known) {
      const person: RecordPerson = { name: found.name, binding };
      this.#people.push(person);
      this.#remember(person);
    }
    report(this.#context, this.#job.place, {
      type: 'person-name',
      start: found.start,
      end: found.end,
      value: nameValue(found.name),
      keys,
      phrase: '',
      binding,
    });
    return { start: found.start, end: found.end, binding };
  }

  #scope(names: readonly Named[], sentence: Stretch): Scope {
    return { job: this.#job, names, sentence, carried: this.#carried };
  }

  #readSentence(sentence: Stretch): void {
    const names: Named[] = [];
    const from = this.#next;
    while ((this.#marks[this.#next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
      const mark = this.#marks[this.#next];
      this.#next += 1;
      const name = mark?.kind === 'capitals' ? this.#nameFrom(mark, sentence) : null;
      if (name !== null) names.push(name);
    }
    this.#readIdentifiers(from, this.#next, names, sentence);
    const residents = names.filter(({ binding }) => !officials.has(binding.role));
    this.#readStatements(residents, sentence);
    // "The ex-partner, Ali, was violent. Address must not be disclosed.": a relative in passing does not become whom the text is about.
    this.#carried = residents.findLast(({ binding }) => binding.role !== 'relative')?.binding ?? this.#carried;
  }

  #readIdentifiers(from: number, to: number, names: readonly Named[], sentence: Stretch): void {
    const { text, place } = this.#job;
    const taken = new TakenStretches();
    for (let index = from; index < to; index += 1) {
      const mark = this.#marks[index];
      if (mark === undefined || this.#taken.overlaps(mark.start, mark.end) || taken.overlaps(mark.start, mark.end))
        continue;
      if (mark.kind === 'capitals') {
        const street = streetAddress(text, sentence, mark.start, mark.end);
        if (street !== null) this.#reportAddress(street, names, sentence, taken, ['address-street', 'about-person']);
        continue;
      }
      const found = proseIdentifier(this.#marks, index, text, sentence, this.#context.asOf);
      if (found === null) continue;
      const binding =
        officeFor(found.type, this.#scope(names, sentence)) ?? ownerAt(found.start, this.#scope(names, sentence));
      const reported = report(this.#context, place, { ...found, binding });
      if (reported) taken.take(found.start, found.end);
      if (!reported || found.type !== 'postcode') continue;
      const address = addressBefore(text, sentence, found.start);
      if (address !== null) this.#reportAddress(address, names, sentence, taken, ['address-block', 'address-street']);
    }
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
    if (!somebody) return;
    // A longer reading of the same address (with its postcode) takes the place of the street alone.
    const out = this.#context.out;
    const last = out.at(-2);
    const value = text
      .slice(address.start, address.end)
      .replace(/\s*\n\s*/gu, ', ')
      .replace(/\s+/gu, ' ')
      .trim();
    const binding = ownerAt(address.start, this.#scope(names, sentence));
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

  #readStatements(residents: readonly Named[], sentence: Stretch): void {
    const { text, place } = this.#job;
    const words = text.slice(sentence.start, sentence.end);
    if (speaksInGeneral(words)) return;
    const person = residents.length > 0 || this.#job.underRecord(sentence.start);
    for (const { type, phrase, start, end, value, keys } of statementsIn(words, person)) {
      const [from, to] = [sentence.start + start, sentence.start + end];
      if (this.#taken.overlaps(from, to)) continue;
      const binding = aboutAt(from, to, this.#scope(residents, sentence));
      if (binding === null || officials.has(binding.role)) continue;
      report(this.#context, place, { type, start: from, end: to, value, keys, phrase, binding });
    }
  }
}

/** Reports the people, identifiers, addresses and statements of a running text. */
export function readProse(job: ProseJob, context: DetectContext): void {
  if (job.text.length > 0) new ProseReader(job, context).read();
}
