import type { Binding, MentionRole } from '#core/finding';
import { foldNameQuickly, type PersonName } from '#core/values/person-name';
import type { DocumentMemory } from '../context.ts';
import { nameWords } from '../names/names.ts';
import { mayBeSame, type RecordPerson } from '../records/record.ts';
import type { ProseJob } from './attribution.ts';
import type { KinAsked, KinGroup, KinPhrase } from './kin-phrase.ts';
import { sexesAgree, sexesDiffer } from './spoken-of.ts';

// People of one surname kept apart in one text; a list of more is no text that needs it.
const mostNamesakes = 40;

// What the words say of how old somebody is, or that they are dead, is kept in the key, as forms say it: nobody's child is meant.
const notAChild: ReadonlySet<KinGroup> = new Set<KinGroup>(['partner', 'parent', 'grandparent', 'late']);

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

/** Where a name stands that is to be bound, and what the words beside it say of kinship. */
export type NamedAt = { readonly offset: number; readonly kin: KinAsked };

/** The people of one running text: those other structures named, those of earlier units, and each one named on the way. */
export class NamedPeople {
  readonly #job: ProseJob;
  readonly #memory: DocumentMemory;
  /** By the last word of the surname: two names that may be one person's share it. */
  readonly #people = new Map<string, Known[]>();
  readonly #words = new Map<string, Binding>();
  /** What people were called when they were named first, by the key of their binding. */
  readonly #kin = new Map<string, KinGroup>();
  /** Folded forenames that two of the text bear: by themselves they say neither. */
  readonly #borneByTwo = new Map<string, Map<KinGroup, Binding>>();
  #lastNamed: Binding | null = null;
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
  byWord(word: string, at: NamedAt): Binding | null {
    const folded = foldNameQuickly(word);
    const known = this.#words.get(folded) ?? null;
    return known === null ? null : this.#named(known, { title: '', forenames: word, surname: '' }, at, null);
  }

  /**
   * Whom a name means that fits somebody known: them, unless the words beside it say that it is a relative of theirs, or of another kind
   * ("her husband John and their son John"); and neither where two are known and nothing says which.
   */
  #named(known: Binding, name: PersonName, at: NamedAt, role: MentionRole | null): Binding {
    const kin = at.kin();
    const forename = forenameOf(name);
    const two = this.#borneByTwo.get(forename);
    const isOther = kin === null ? two !== undefined && name.title === '' : this.#isAnother(known, kin, at.offset);
    const binding = isOther ? this.#second(known, name, forename, kin, role) : known;
    if (kin !== null && !this.#kin.has(binding.key) && binding.role === 'relative')
      this.#kin.set(binding.key, kin.group);
    this.#lastNamed = binding;
    return binding;
  }

  // "Your son John" to John, "his son John" of John: nobody is a relative of their own.
  #isAnother(known: Binding, { group, owner }: KinPhrase, offset: number): boolean {
    if (known.role === 'officer' || known.role === 'professional') return true;
    const called = this.#kin.get(known.key);
    if (called !== undefined) return called !== group;
    switch (owner) {
      case 'reader':
        return known.key === this.#job.subjectAt(offset)?.key;
      case 'writer':
        return known.key === this.#job.authorAt(offset)?.key;
      case 'other':
        return group !== 'partner' && known.key === this.#lastNamed?.key;
    }
  }

  /** The second of a name: with a place of its own beside the first, so that nothing joins the two. */
  #second(
    known: Binding,
    name: PersonName,
    forename: string,
    kin: KinPhrase | null,
    role: MentionRole | null,
  ): Binding {
    const two = this.#borneByTwo.get(forename) ?? new Map<KinGroup, Binding>();
    this.#borneByTwo.set(forename, two);
    if (kin === null) {
      this.#count += 1;
      return { kind: this.#job.kind, key: this.#job.newKey(this.#count), role: role ?? this.#job.role };
    }
    const before = two.get(kin.group);
    if (before !== undefined) return before;
    const binding: Binding = { kind: this.#job.kind, key: `${known.key}/${kin.group}`, role: 'relative' };
    two.set(kin.group, binding);
    this.#kin.set(binding.key, kin.group);
    this.#remember({ name, binding });
    return binding;
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
    ].filter(
      (person) => person.name.forenames !== '' && mayBeSame(person.name, name) && !sexesDiffer(person.name, name),
    );
    const others = full.filter((person) => !mayBeSame(person.name, full[0]?.name ?? name));
    if (full.length > 0 && others.length === 0) return full[0]?.name ?? name;
    // "Ms Noakes" is Ms Kelly Noakes, and not her child Riley.
    const titled = full.filter((person) => name.title !== '' && person.name.title === name.title);
    if (titled[0] !== undefined && titled.every((person) => mayBeSame(person.name, titled[0]?.name ?? name)))
      return titled[0].name;
    const agreeing = full.filter((person) => sexesAgree(person.name, name));
    if (agreeing[0] !== undefined && agreeing.every((person) => mayBeSame(person.name, agreeing[0]?.name ?? name)))
      return agreeing[0].name;
    const subjects = full.filter(({ role }) => role === 'subject');
    return subjects[0] !== undefined && subjects.every((person) => mayBeSame(person.name, subjects[0]?.name ?? name))
      ? subjects[0].name
      : name;
  }

  #add(name: PersonName, role: MentionRole, kin: KinGroup | null = null): Binding {
    this.#count += 1;
    const key = this.#job.newKey(this.#count);
    const binding: Binding = {
      kind: this.#job.kind,
      key: kin !== null && notAChild.has(kin) ? `${key}/${kin}` : key,
      role,
    };
    this.#remember({ name, binding });
    return binding;
  }

  /** The binding of a name as it stands: of somebody named before whom it fits, else of a new person. */
  bind(name: PersonName, role: MentionRole | null, at: NamedAt): Binding {
    const full = ofOneGeneration(this.#inFull(name), name);
    const fits = (person: Known): boolean =>
      mayBeSame(person.name, full) &&
      !sexesDiffer(person.name, full) &&
      !(role === 'relative' && person.name.forenames === '' && full.forenames !== '');
    const known = this.#namesakes(full).findLast(fits);
    if (known === undefined) {
      const earlier = this.#memory.people.find((person) => mayBeSame(person.name, full));
      const kin = at.kin();
      const added = this.#add(full, role ?? earlier?.role ?? this.#job.role, kin?.group);
      if (kin !== null) this.#kin.set(added.key, kin.group);
      this.#lastNamed = added;
      return added;
    }
    // "The Taylor siblings", then Kane Taylor and Jodie Taylor: the word alone is one of them, and not all.
    if (known.name.forenames === '' || known.name.surname === '') known.name = full;
    const binding = this.#named(known.binding, name, at, role);
    if (binding === known.binding) known.name = ofOneGeneration(known.name, name);
    return binding;
  }
}
