import type { ClericalAnswer, ClericalQuestion } from '#core/clerical-question';
import { deriveId } from '#core/ids';
import type { LinkRow, PeerEvidence } from '#core/link-evidence';
import { allMentions, type FoundPeople, fullestMention } from './question-of-row.ts';
import { changedByMoving, expectedChange, minutesOf, suggestionOf } from './worth.ts';
import { worth } from './worth-table.ts';

/** Two who are not on the register, each as the rows that say the same, and how alike they are. */
export type PeerPair = {
  readonly rows: readonly LinkRow[];
  readonly others: readonly LinkRow[];
  readonly peer: PeerEvidence;
  /** What keeps the question's id over re-runs. */
  readonly key: readonly [string, string];
};

/** The question whether two who are not on the register are one person; null where no answer would change anybody. */
export function questionOfPeers({ rows, others, peer, key }: PeerPair, people: FoundPeople): ClericalQuestion | null {
  const [first, other] = [rows[0], others[0]];
  if (first === undefined || other === undefined) return null;
  const ownerOf = (row: LinkRow) => (row.personId === null ? undefined : people.byId.get(row.personId));
  const [mine, theirs] = [ownerOf(first), ownerOf(other)];
  if (mine === undefined && theirs === undefined) return null;
  const chance = (people.despite.peer ?? worth.despiteNoRegister) / (1 + 2 ** -peer.bits);
  const [moving, staying] = mine === undefined || theirs !== undefined ? [rows, theirs] : [others, mine];
  const changed = changedByMoving(moving, mine !== undefined && theirs !== undefined ? mine : undefined, staying);
  const answers: readonly ClericalAnswer[] = [
    {
      name: 'same',
      says: 'they are one person',
      chance: Math.round(chance * 1000) / 1000,
      changes: changed,
      decisions: [...rows.slice(1), ...others].map((row) => ({
        kind: 'must-link',
        a: fullestMention(first),
        b: fullestMention(row),
      })),
    },
    {
      name: 'different',
      says: 'they are two people',
      chance: Math.round((1 - chance) * 1000) / 1000,
      changes: 0,
      decisions: [{ kind: 'cannot-link', a: allMentions(rows), b: allMentions(others) }],
    },
  ];
  return {
    id: deriveId('Q', 'peers', ...key.toSorted()),
    isDrawn: false,
    kind: 'peer',
    asks: 'Are these two, neither of whom is on the register, one person?',
    why: 'They are alike, but not enough is said of both to join them without a person',
    ...{ rows, others, evidence: null, peer, answers },
    suggested: suggestionOf('peer', answers),
    peopleChanged: expectedChange(answers),
    minutes: minutesOf('peer', [...rows, ...others], answers.length),
  };
}
