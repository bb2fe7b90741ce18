import type { LetterId, MentionId, PersonId, SnapshotId } from '#core/ids';
import type { ReviewedPerson } from '#core/snapshot';
import type { Vault } from '../adapters/vault/case.ts';

/** A letter that was drawn: of whom, from which snapshot, and which mentions it rested on. */
export type DrawnLetter = {
  readonly letter: LetterId;
  readonly person: PersonId;
  readonly snapshot: SnapshotId;
  /** ISO 8601. */
  readonly drawnAt: string;
  readonly mentions: readonly MentionId[];
};

/** A drawn letter that rested on mentions which are not, or no longer, of its person. */
export type WrongLetter = Omit<DrawnLetter, 'mentions'> & {
  /** How many of its mentions are somebody else's or nobody's now. */
  readonly mentions: number;
  /** Whose they are now, sorted; without those that are nobody's. */
  readonly now: readonly PersonId[];
};

const stage = 'drawn-letters';
const lettersPerRecord = 10_000;

/** Keeps for ever which letters were drawn and what each rested on: every letter pins a snapshot. */
export async function noteDrawn({ records }: Vault, letters: readonly DrawnLetter[]): Promise<void> {
  const first = records.keys(stage).length;
  const parts = Array.from({ length: Math.ceil(letters.length / lettersPerRecord) }, (_, part) => ({
    stage,
    key: String(first + part).padStart(9, '0'),
    body: JSON.stringify(letters.slice(part * lettersPerRecord, (part + 1) * lettersPerRecord)),
  }));
  await records.seal(parts);
}

/** Every letter drawn so far, in the order drawn. */
export async function readDrawn({ records }: Vault): Promise<readonly DrawnLetter[]> {
  const drawn: DrawnLetter[] = [];
  for (const key of [...records.keys(stage)].sort()) {
    const text = await records.readText(stage, key);
    const letters: readonly DrawnLetter[] = text === null ? [] : JSON.parse(text);
    for (const letter of letters) drawn.push(letter);
  }
  return drawn;
}

/** Letters that the linkage of today would not have drawn so: they told somebody of what is another's. The last drawn of each letter counts. */
export function wrongLetters(
  drawn: readonly DrawnLetter[],
  people: readonly Pick<ReviewedPerson, 'person'>[],
  isKnown: (mention: MentionId) => boolean,
): readonly WrongLetter[] {
  const owners = new Map(
    people.flatMap(({ person: { id, links } }) => links.map(({ mention }) => [mention, id] as const)),
  );
  const last = new Map(drawn.map((letter) => [`${letter.letter} ${letter.person}`, letter]));
  return [...last.values()].flatMap((letter) => {
    // A mention of which nothing is known now is of a file, or a version of reading, that is gone: nobody can say that it was wrong.
    const gone = letter.mentions.filter((mention) => owners.get(mention) !== letter.person && isKnown(mention));
    return gone.length === 0 ? [] : [wrong(letter, gone, owners)];
  });
}

/** Letters that rest on mentions of both sides of what a decision parts. */
export function lettersAcross(
  drawn: readonly DrawnLetter[],
  first: ReadonlySet<MentionId>,
  isSecond: (letter: DrawnLetter) => boolean,
): readonly WrongLetter[] {
  return drawn.flatMap((letter) => {
    const gone = letter.mentions.filter((mention) => first.has(mention));
    return gone.length === 0 || !isSecond(letter) ? [] : [wrong(letter, gone, new Map())];
  });
}

function wrong(
  { letter, person, snapshot, drawnAt }: DrawnLetter,
  gone: readonly MentionId[],
  owners: ReadonlyMap<MentionId, PersonId>,
): WrongLetter {
  const now = new Set(gone.flatMap((mention) => owners.get(mention) ?? []));
  return { letter, person, snapshot, drawnAt, mentions: gone.length, now: [...now].sort() };
}
