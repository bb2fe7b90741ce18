import type { Binding, MentionRole } from '#core/finding';
import { foldNameQuickly, type PersonName } from '#core/values/person-name';
import type { DocumentMemory } from '../context.ts';
import { nameWords } from '../names/names.ts';
import { mayBeSame, type RecordPerson } from '../records/record.ts';
import type { ProseJob } from './attribution.ts';

// People of one surname kept apart in one text; a list of more is no text that needs it.
const mostNamesakes = 40;

const forenames = new WeakMap<PersonName, string>();

// The first forename folded, kept for each name: every capitalised word of a text is compared with those of all its people.
function forenameOf(name: PersonName): string {
  const known = forenames.get(name);
  if (known !== undefined) return known;
  const made = foldNameQuickly(name.forenames.split(' ')[0] ?? '');
  forenames.set(name, made);
  return made;
}

function lastWord(name: PersonName): string {
  return nameWords(name).at(-1) ?? '';
}

// "John Khan" who is called "John Khan Jnr" further on is no longer his father.
function ofOneGeneration(known: PersonName, { generation }: PersonName): PersonName {
  return known.generation !== undefined || generation === undefined ? known : { ...known, generation };
}

type Known = { name: PersonName; readonly binding: Binding };

/** The people of one running text: those other structures named, those of earlier units, and each one named on the way. */
export class NamedPeople {
  readonly #job: ProseJob;
  readonly #memory: DocumentMemory;
  /** By the last word of the surname: two names that may be one person's share it. */
  readonly #people = new Map<string, Known[]>();
  readonly #words = new Map<string, Binding>();
  #count = 0;

  constructor(job: ProseJob, memory: DocumentMemory) {
    this.#job = job;
    this.#memory = memory;
    for (const person of job.people) this.#remember(person);
  }

  #remember({ name, binding }: RecordPerson): void {
    if (name === null) return;
    const known = this.#people.get(lastWord(name));
    if (known === undefined) this.#people.set(lastWord(name), [{ name, binding }]);
    else if (known.length < mostNamesakes) known.push({ name, binding });
    for (const word of [name.surname, name.forenames.split(' ')[0] ?? '']) {
      const folded = foldNameQuickly(word);
      if (folded.length > 2 && !this.#words.has(folded)) this.#words.set(folded, binding);
    }
  }

  #namesakes(name: PersonName): readonly Known[] {
    return this.#people.get(lastWord(name)) ?? [];
  }

  /** Whether the name stands elsewhere in the document. */
  has(name: PersonName): boolean {
    if (name.title === '' && name.forenames === '') return false;
    const same = (other: PersonName): boolean => other.surname !== '' && mayBeSame(other, name);
    return (
      this.#namesakes(name).some((person) => same(person.name)) ||
      this.#memory.people.some((person) => same(person.name))
    );
  }

  /** Somebody of this text whose surname or forename the word is. */
  byWord(word: string): Binding | null {
    return this.#words.get(foldNameQuickly(word)) ?? null;
  }

  /** The one person of earlier units whose forename the word is ("Chloe"), made a person of this text. */
  byForename(word: string): Binding | null {
    const folded = foldNameQuickly(word);
    if (folded.length < 3) return null;
    const named = this.#memory.people.filter(({ name }) => forenameOf(name) === folded);
    const [first] = named;
    if (first === undefined || named.some(({ name }) => !mayBeSame(name, first.name))) return null;
    return this.#add(first.name, first.role);
  }

  // "Mrs Cooper" is the one Cooper whom the document names in full; of several, the one it is about.
  #inFull(name: PersonName): PersonName {
    if (name.forenames !== '') return name;
    const full = [
      ...this.#namesakes(name).map((person) => ({ name: person.name, role: person.binding.role })),
      ...this.#memory.people,
    ].filter((person) => person.name.forenames !== '' && mayBeSame(person.name, name));
    const others = full.filter((person) => !mayBeSame(person.name, full[0]?.name ?? name));
    if (full.length > 0 && others.length === 0) return full[0]?.name ?? name;
    const subjects = full.filter(({ role }) => role === 'subject');
    return subjects[0] !== undefined && subjects.every((person) => mayBeSame(person.name, subjects[0]?.name ?? name))
      ? subjects[0].name
      : name;
  }

  #add(name: PersonName, role: MentionRole): Binding {
    this.#count += 1;
    const binding: Binding = { kind: this.#job.kind, key: this.#job.newKey(this.#count), role };
    this.#remember({ name, binding });
    return binding;
  }

  /** The binding of a name as it stands: of somebody named before whom it fits, else of a new person. */
  bind(name: PersonName, role: MentionRole | null): Binding {
    const full = ofOneGeneration(this.#inFull(name), name);
    const fits = (person: Known): boolean =>
      mayBeSame(person.name, full) && !(role === 'relative' && person.name.forenames === '' && full.forenames !== '');
    const known = this.#namesakes(full).findLast(fits);
    if (known === undefined) {
      const earlier = this.#memory.people.find((person) => mayBeSame(person.name, full));
      return this.#add(full, role ?? earlier?.role ?? this.#job.role);
    }
    if (known.name.forenames === '') known.name = full;
    known.name = ofOneGeneration(known.name, name);
    return known.binding;
  }
}
