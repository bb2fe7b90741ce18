import type { ClericalQuestion, QuestionKind } from '#core/clerical-question';
import type { IdentityDecision } from '#core/decision';
import type { MentionId } from '#core/ids';
import { type LinkCalibration, uncorrected } from '#core/link-calibration';
import type { LinkRow } from '#core/link-evidence';
import { byCodeUnit } from '../mentions/mentions.ts';
import { decidedBy } from './decided.ts';
import { type PeerPair, questionOfPeers } from './question-of-peers.ts';
import { type FoundPeople, kindOfRow, questionOfRows, saysMoreThanName } from './question-of-row.ts';
import type { KnownPerson } from './worth.ts';

/**
 * Everything that needs a person's judgement, most people changed for each minute first, then by id. The rows are the account of linkage,
 * in any number of pieces; what people decided does not come again. The same rows, people and decisions give the same questions with the
 * same ids.
 */
export async function findQuestions(
  rows: AsyncIterable<readonly LinkRow[]>,
  people: readonly KnownPerson[],
  decisions: readonly IdentityDecision[],
  calibration: LinkCalibration = uncorrected,
): Promise<readonly ClericalQuestion[]> {
  const found = foundPeople(people, calibration);
  const wanted = new Set(decisions.flatMap(({ sides }) => sides.flatMap(mentionsOf)));
  const known = new Set<string>();
  const asked = new Map<string, { readonly kind: QuestionKind; readonly rows: LinkRow[] }>();
  const unregistered: LinkRow[] = [];
  for await (const some of rows) {
    for (const row of some) {
      for (const { id } of row.mentions) if (wanted.has(id)) known.add(id);
      const kind = kindOfRow(row, found);
      if (kind !== null) noteRow(asked, kind, row);
      if (mayHavePeers(row, found)) unregistered.push(row);
    }
  }
  const isDecided = decidedBy(decisions, (mention) => known.has(mention));
  const questions = [
    ...[...asked].map(([key, { kind, rows: same }]) => questionOfRows(kind, same, key, found)),
    ...pairsOf(unregistered).map((pair) => questionOfPeers(pair, found)),
  ].flatMap((question) => (question === null || isDecided(question) ? [] : [question]));
  return questions.sort(byWorth);
}

/** People by their ids and by their register entries, and what people's answers say of doubts. */
export function foundPeople(people: readonly KnownPerson[], { despite }: LinkCalibration): FoundPeople {
  return {
    despite,
    byId: new Map(people.map((person) => [person.id, person])),
    byRef: new Map(people.flatMap((person) => (person.registerRef === null ? [] : [[person.registerRef, person]]))),
  };
}

function byWorth(a: ClericalQuestion, b: ClericalQuestion): number {
  return b.peopleChanged / b.minutes - a.peopleChanged / a.minutes || byCodeUnit(a.id, b.id);
}

/** The mentions that a side of a decision names. */
export function mentionsOf(side: IdentityDecision['sides'][number]): readonly string[] {
  return side.kind === 'mentions' ? side.anchors.map(({ mention }) => mention) : [];
}

function noteRow(
  asked: Map<string, { readonly kind: QuestionKind; readonly rows: LinkRow[] }>,
  kind: QuestionKind,
  row: LinkRow,
): void {
  const key = keyOf(row);
  const held = asked.get(key);
  if (held === undefined) asked.set(key, { kind, rows: [row] });
  else held.rows.push(row);
}

/** What rows of one question have in common: one judgement for all that say the same, but a name by itself is judged place by place. */
export function keyOf(row: LinkRow): string {
  return saysMoreThanName(row) ? row.says : smallestOf(row);
}

function smallestOf({ mentions }: LinkRow): MentionId | '' {
  return mentions.map(({ id }) => id).toSorted(byCodeUnit)[0] ?? '';
}

function mayHavePeers({ personId, peers, mentions }: LinkRow, { byId }: FoundPeople): boolean {
  const owner = personId === null ? undefined : byId.get(personId);
  if (owner === undefined) return peers.length > 0 && mentions.length > 0;
  return owner.registerRef === null && !owner.staff;
}

/** Pairs of people who are alike and were not joined, each once, the likest way it is seen. */
function pairsOf(rows: readonly LinkRow[]): readonly PeerPair[] {
  const rowOf = new Map(rows.map((row) => [smallestOf(row), row]));
  const same = Map.groupBy(rows, keyOf);
  const pairs = new Map<string, PeerPair>();
  for (const row of rows) {
    for (const peer of row.peers) {
      const other = rowOf.get(peer.mention);
      if (other === undefined || (row.personId !== null && row.personId === other.personId)) continue;
      const key = [keyOf(row), keyOf(other)] as const;
      if (key[0] === key[1]) continue;
      const name = key.toSorted(byCodeUnit).join(' ');
      const known = pairs.get(name);
      if (known !== undefined && known.peer.bits >= peer.bits) continue;
      pairs.set(name, { rows: same.get(key[0]) ?? [row], others: same.get(key[1]) ?? [other], peer, key });
    }
  }
  return onePerPair([...pairs.values()]);
}

// Two people may be alike by many of their mentions: the likest pair asks for all.
function onePerPair(pairs: readonly PeerPair[]): readonly PeerPair[] {
  const best = new Map<string, PeerPair>();
  for (const pair of pairs) {
    const [mine, theirs] = [pair.rows[0]?.personId, pair.others[0]?.personId];
    const name = [mine ?? pair.key[0], theirs ?? pair.key[1]].toSorted(byCodeUnit).join(' ');
    const known = best.get(name);
    const isBetter =
      known === undefined ||
      pair.peer.bits > known.peer.bits ||
      (pair.peer.bits === known.peer.bits && pair.key.join() < known.key.join());
    if (isBetter) best.set(name, pair);
  }
  return [...best.values()];
}
