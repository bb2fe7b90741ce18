import { type DocumentPlace, fileOutcomes } from '#core/document';
import { Fault } from '#core/fault';
import { mergedCounts, shortCounts, totalCounts } from '#core/ledger';
import type { Mention } from '#core/mention';
import { harmTiers } from '#core/risk';
import { type InvariantSum, type Snapshot, sumHolds } from '#core/snapshot';
import type { WholeSet } from './build-snapshot.ts';

/** What the sums are made of besides the snapshot. */
export type Counted = {
  readonly mentions: readonly Mention[];
  /** How many findings were kept as rows. */
  readonly findings: { readonly tied: number; readonly untied: number };
  readonly set: Pick<WholeSet, 'settled' | 'residents' | 'registerRows' | 'inputProblems' | 'walked'>;
};

/** Every sum that must add up, at every stage; throws INTERNAL when one does not, since nothing built on it can be trusted. */
export function sumsOf(derived: Omit<Snapshot, 'id' | 'sums'>, counted: Counted): readonly InvariantSum[] {
  const sums = [
    ...folderSums(derived, counted),
    filesSum(derived),
    ...kindSums(derived),
    findingsSum(derived, counted),
    mentionsSum(derived, counted),
    ...registerSums(counted),
    peopleSum(derived),
    tiersSum(derived),
    lettersSum(derived),
  ];
  const broken = sums.filter((sum) => !sumHolds(sum)).map(({ name }) => name);
  if (broken.length > 0) {
    throw new Fault(
      'INTERNAL',
      `The review was stopped because these do not add up: ${broken.join('; ')}. Please report this.`,
    );
  }
  return sums;
}

type Derived = Omit<Snapshot, 'id' | 'sums'>;

function filesSum({ places }: Derived): InvariantSum {
  const parts = fileOutcomes.map((label) => ({
    label,
    count: places.filter(({ outcome }) => outcome === label).length,
  }));
  return { name: 'places taken, by outcome', total: places.length, parts };
}

/** What the walk met, counted as it was met, against the places that came of it. */
function folderSums({ places }: Derived, { set }: Counted): readonly InvariantSum[] {
  const own = places.filter(({ outermost }) => outermost);
  const left = own.filter(({ outcome }) => outcome === 'left-out');
  const rest = own.filter(({ outcome }) => outcome !== 'left-out');
  const bytesOf = (some: readonly DocumentPlace[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return [
    {
      name: 'files of the folder, by whether they were looked at',
      total: set.walked.files,
      parts: [
        { label: 'looked at', count: rest.length },
        { label: 'left out on purpose', count: left.length },
      ],
    },
    {
      name: 'bytes of the folder, by how the reading of their file ended',
      total: set.walked.bytes,
      parts: fileOutcomes.map((label) => ({ label, count: bytesOf(own.filter(({ outcome }) => outcome === label)) })),
    },
  ];
}

/** For each kind of thing that documents say they hold: read, or missing and said so in the document's place. */
function kindSums({ places }: Derived): readonly InvariantSum[] {
  const missing = new Map<string, number>();
  for (const { coverage, outcome } of places) {
    for (const { of, expected, read } of shortCounts(mergedCounts(coverage))) {
      // What is missing from a file that claims to be read in full must break the sum.
      if (outcome !== 'read') missing.set(of, (missing.get(of) ?? 0) + expected - read);
    }
  }
  return totalCounts(places.map(({ coverage }) => coverage)).map(({ of, expected, read }) => ({
    name: `${of} that files say they hold`,
    total: expected,
    parts: [
      { label: 'read', count: read },
      { label: 'missing, each said with its file', count: missing.get(of) ?? 0 },
    ],
  }));
}

function findingsSum({ places }: Derived, { findings }: Counted): InvariantSum {
  return {
    name: 'findings, by whether they are tied to a person',
    total: places.reduce((total, place) => total + place.findings, 0),
    parts: [
      { label: 'tied to a person', count: findings.tied },
      { label: 'tied to nobody', count: findings.untied },
    ],
  };
}

function mentionsSum({ people }: Derived, { mentions }: Counted): InvariantSum {
  const links = people.flatMap(({ person }) =>
    person.links.map(({ mention }) => ({ mention, registered: person.registerRef !== null })),
  );
  const linked = new Set(links.map(({ mention }) => mention));
  const registered = links.filter((link) => link.registered).length;
  return {
    name: 'mentions, by whom they are of',
    total: mentions.length,
    parts: [
      { label: 'of people on the register', count: registered },
      { label: 'of people not on the register', count: links.length - registered },
      { label: 'too little to say', count: mentions.filter(({ id }) => !linked.has(id)).length },
    ],
  };
}

function registerSums({ set }: Counted): readonly InvariantSum[] {
  if (set.registerRows === 0) return [];
  const parts = [
    { label: 'usable', count: set.residents.length },
    {
      label: 'not usable, each reported',
      count: set.inputProblems.filter(({ code }) => code === 'register-row').length,
    },
  ];
  return [{ name: 'rows of the register', total: set.registerRows, parts }];
}

function peopleSum({ people }: Derived): InvariantSum {
  const count = (kind: 'send' | 'hold' | 'none'): number =>
    people.filter(({ letter, person }) => letter.kind === kind && !person.staff).length;
  return {
    name: 'people, by letter',
    total: people.length,
    parts: [
      { label: 'to send', count: count('send') },
      { label: 'held for a named person', count: count('hold') },
      { label: 'none owed', count: count('none') },
      { label: 'council staff in their work', count: people.filter(({ person }) => person.staff).length },
    ],
  };
}

function tiersSum({ people }: Derived): InvariantSum {
  const subjects = people.filter(({ person }) => !person.staff);
  const parts = harmTiers.map((label) => ({
    label,
    count: subjects.filter(({ assessment }) => assessment.harmTier === label).length,
  }));
  return { name: 'people, by harm tier', total: subjects.length, parts };
}

function lettersSum({ people, letters }: Derived): InvariantSum {
  return {
    name: 'letters written, for people to whom one is to be sent',
    total: people.filter(({ letter }) => letter.kind === 'send').length,
    parts: [{ label: 'letters', count: letters.length }],
  };
}
