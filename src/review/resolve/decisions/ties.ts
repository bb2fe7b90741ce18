/** Whoever must be another than somebody of a set, by which line of the ledger. */
type Apart = { readonly others: readonly string[]; readonly line: number };

/** Whom the lines of a ledger say to be one or to be two, line by line; somebody is a resident's or a mention's name. */
export class Ties {
  readonly #parent = new Map<string, string>();
  readonly #size = new Map<string, number>();
  readonly #joinedBy = new Map<string, { readonly to: string; readonly line: number }[]>();
  readonly #apart = new Map<string, Apart[]>();
  /** A resident of each set that has one: those of one set are one by a line of their own. */
  readonly #resident = new Map<string, string>();
  readonly #isResident: (somebody: string) => boolean;

  /** `isResident` says whether a name is a resident's. */
  constructor(isResident: (somebody: string) => boolean) {
    this.#isResident = isResident;
  }

  /** Joins two; or changes nothing and says what stands against it, naming the lines. */
  join(a: string, b: string, line: number): string | null {
    if (a === b) return 'it joins somebody with themselves';
    const [first, second] = [this.#rootOf(a), this.#rootOf(b)];
    if (first !== second) {
      const parting = this.#partedBy(first, second);
      if (parting !== null) return `it joins two whom line ${parting} keeps apart`;
      const two = this.#twoResidents(a, b);
      if (two !== null) return two;
      this.#merge(first, second);
    }
    this.#note(a, b, line);
    this.#note(b, a, line);
    return null;
  }

  /** Keeps everybody of one side apart from everybody of the other; or changes nothing and says what stands against it, naming the lines. */
  part(one: readonly string[], other: readonly string[], line: number): string | null {
    const roots = new Map(one.map((somebody) => [this.#rootOf(somebody), somebody]));
    for (const somebody of other) {
      const same = roots.get(this.#rootOf(somebody));
      if (same === somebody || one.includes(somebody)) return 'it parts somebody from themselves';
      if (same !== undefined) return `it parts two whom ${linesInWords(this.#between(same, somebody), 'join')}`;
    }
    for (const root of roots.keys()) this.#keepApart(root, { others: other, line });
    for (const root of new Set(other.map((each) => this.#rootOf(each)))) this.#keepApart(root, { others: one, line });
    return null;
  }

  #twoResidents(a: string, b: string): string | null {
    // That two entries of the register are of one person is said by joining the two themselves.
    if (this.#isResident(a) && this.#isResident(b)) return null;
    const [mine, theirs] = [this.#residentOf(a), this.#residentOf(b)];
    if (mine === null || theirs === null) return null;
    const lines = linesInWords([...this.#between(a, mine), ...this.#between(b, theirs)], 'name');
    return `it joins one person with two residents of whom no line says that they are one (${lines} them)`;
  }

  #residentOf(somebody: string): string | null {
    return this.#isResident(somebody) ? somebody : (this.#resident.get(this.#rootOf(somebody)) ?? null);
  }

  /** The first line that keeps somebody of one set apart from somebody of the other. */
  #partedBy(first: string, second: string): number | null {
    const [mine, theirs] = [this.#apart.get(first) ?? [], this.#apart.get(second) ?? []];
    const [fewer, root] = mine.length < theirs.length ? [mine, second] : [theirs, first];
    const lines = fewer
      .filter(({ others }) => others.some((each) => this.#rootOf(each) === root))
      .map(({ line }) => line);
    return lines.length === 0 ? null : lines.reduce((least, line) => Math.min(least, line));
  }

  #merge(first: string, second: string): void {
    const sizeOf = (root: string): number => this.#size.get(root) ?? 1;
    const [small, large] = sizeOf(first) < sizeOf(second) ? [first, second] : [second, first];
    const resident = this.#residentOf(large) ?? this.#residentOf(small);
    this.#parent.set(small, large);
    this.#size.set(large, sizeOf(small) + sizeOf(large));
    if (resident !== null) this.#resident.set(large, resident);
    for (const apart of this.#apart.get(small) ?? []) this.#keepApart(large, apart);
    this.#apart.delete(small);
  }

  #keepApart(root: string, apart: Apart): void {
    const known = this.#apart.get(root);
    if (known === undefined) this.#apart.set(root, [apart]);
    else known.push(apart);
  }

  #note(from: string, to: string, line: number): void {
    const known = this.#joinedBy.get(from);
    if (known === undefined) this.#joinedBy.set(from, [{ to, line }]);
    else known.push({ to, line });
  }

  /** The lines of a shortest chain from one to the other of the same set. */
  #between(from: string, to: string): readonly number[] {
    const cameBy = new Map<string, { readonly from: string; readonly line: number } | null>([[from, null]]);
    // A map yields what is added while it is walked through.
    for (const [somebody] of cameBy) {
      for (const { to: next, line } of this.#joinedBy.get(somebody) ?? [])
        if (!cameBy.has(next)) cameBy.set(next, { from: somebody, line });
    }
    const lines: number[] = [];
    for (let step = cameBy.get(to) ?? null; step !== null; step = cameBy.get(step.from) ?? null) lines.push(step.line);
    return lines;
  }

  #rootOf(somebody: string): string {
    let root = somebody;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }
}

/** `line 3 joins`, `lines 3 and 5 join`. */
function linesInWords(lines: readonly number[], verb: string): string {
  const numbers = [...new Set(lines)].toSorted((a, b) => a - b);
  const last = numbers.pop();
  return numbers.length === 0 ? `line ${last} ${verb}s` : `lines ${numbers.join(', ')} and ${last} ${verb}`;
}
