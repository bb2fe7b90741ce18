import { type LinkCalibration, uncorrected } from '#core/link-calibration';
import type { Resident } from '#core/register';
import { contradicts } from '../clerical/question-of-row.ts';
import type { Rulings } from '../decisions/apply-decisions.ts';
import { noFields } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';
import type { LinkedReferents } from '../register-linkage/link-referents.ts';
import { sayingOf } from '../register-linkage/peer-evidence.ts';
import { evidenceOf, type Weighed } from '../register-linkage/weighed.ts';
import { type DoubtedAnswer, rightDespite } from './answered-despite.ts';
import { newByDecisions } from './answered-new.ts';
import { calibrationNeeds } from './calibration-table.ts';
import { type Answer, fitCalibration, type Weighing } from './fit-calibration.ts';

/** What was linked without any decision, and what people decided of it; `residents` in register order, `entryOf` as the register's index has it. */
export type Decided = {
  readonly linked: LinkedReferents;
  readonly referents: readonly Referent[];
  readonly rulings: Rulings;
  readonly residents: readonly Resident[];
  readonly entryOf: readonly number[];
};

/** Whether people decided enough to be worth linking twice: first as if nothing had been decided, which is what they judged. */
export function mayCalibrate({ tied, forbidden }: Rulings): boolean {
  return tied.size + forbidden.size >= calibrationNeeds.decisions;
}

/**
 * The calibration that decisions teach: each is compared with what the program would say of its mentions had nobody decided anything, so that no
 * decision bears witness to itself. The same findings, register, model and decisions give the same. Mentions that say the same are one answer.
 */
export function calibrateByDecisions(decided: Decided): LinkCalibration {
  const { linked, rulings, referents } = decided;
  // By a mention of theirs: what a list tells of its people's ages makes other objects of the same referents.
  const isLinked = new Set([...linked.registered.values()].flat().map(({ referent }) => firstMention(referent)));
  const weighings: Weighing[] = [];
  const answers: Answer[] = [];
  const doubted: DoubtedAnswer[] = [...peerAnswers(decided)];
  const seen = new Map<Weighed, Set<string>>();
  for (const [number, weighed] of linked.weighed) {
    const referent = referents[number];
    const [best] = weighed.candidates;
    if (referent === undefined || best === undefined) continue;
    const isObjected = best.probability >= linkedFrom && !isLinked.has(firstMention(referent));
    const known = seen.get(weighed) ?? new Set();
    if (known.size === 0 && !isObjected) weighings.push({ best: best.probability });
    seen.set(weighed, known.add(''));
    const answer = answerOf(number, weighed, rulings, decided.entryOf);
    if (answer === null || known.has(textOf(answer))) continue;
    known.add(textOf(answer));
    if (!isObjected) answers.push(answer);
    else {
      const { bars } = evidenceOf(weighed, referent.fields, decided.residents).candidates[0] ?? { bars: [] };
      const kind = bars.some(contradicts) ? 'contradiction' : 'objection';
      doubted.push({ kind, probability: best.probability, isRight: answer.right === 0 });
    }
  }
  const platt = fitCalibration(answers, weighings);
  const somebodyNew = newByDecisions(linked, rulings, decided.entryOf);
  if (platt === null) return { ...uncorrected, somebodyNew };
  const despite = {
    objection: rightDespite(doubted, 'objection'),
    contradiction: rightDespite(doubted, 'contradiction'),
    peer: rightDespite(doubted, 'peer'),
  };
  const also = doubted.filter(({ kind }) => despite[kind] !== null).length;
  return { decisions: answers.length + also, ...platt, despite, somebodyNew };
}

const linkedFrom = 0.95;

function firstMention({ members }: Referent): string {
  return members[0]?.mention.id ?? '';
}

/** What people said of one referent, in the places of what was weighed of it; null where nothing of that was weighed. */
function answerOf(
  number: number,
  { candidates }: Weighed,
  { tied, forbidden }: Rulings,
  entryOf: readonly number[],
): Answer | null {
  const entry = tied.get(number)?.entry;
  const not = new Set([...(forbidden.get(number) ?? [])].map((each) => entryOf[each] ?? each));
  if (entry === undefined && not.size === 0) return null;
  const places = candidates.map(({ candidate }, place) => ({ person: candidate.person, place }));
  const right = places.find(({ person }) => person === (entryOf[entry ?? -1] ?? entry))?.place ?? null;
  // Of a resident whom nothing of it is like: of none of those who were weighed.
  const wrong = new Set(places.flatMap(({ person, place }) => (entry !== undefined || not.has(person) ? [place] : [])));
  if (right === null && wrong.size === 0) return null;
  return {
    residents: candidates.map(({ probability }) => probability),
    others: Math.max(0, 1 - candidates.reduce((sum, { probability }) => sum + probability, 0)),
    ...{ right, wrong },
  };
}

function textOf({ right, wrong }: Answer): string {
  return right === null ? `not ${[...wrong].join(' ')}` : `is ${right}`;
}

/** Answers about two who are not on the register and whom the program did not join, each pair of sayings once. */
function* peerAnswers({ linked: { peers }, referents, rulings }: Decided): Generator<DoubtedAnswer> {
  const seen = new Set<string>();
  const says = (number: number): string => sayingOf(referents[number]?.fields ?? noFields, referents[number]?.keys);
  const bitsBetween = (one: number, other: number): number | null =>
    peers.of.get(one)?.find((peer) => !peer.joined && (peer.other === other || says(peer.other) === says(other)))
      ?.bits ?? null;
  for (const [one, other, isRight] of judgedPairs(rulings)) {
    const bits = bitsBetween(one, other) ?? bitsBetween(other, one);
    const name = [says(one), says(other)].toSorted().join(' ');
    if (bits === null || seen.has(name)) continue;
    seen.add(name);
    yield { kind: 'peer', probability: 1 / (1 + 2 ** -bits), isRight };
  }
}

function* judgedPairs({ joined, apart }: Rulings): Generator<readonly [number, number, boolean]> {
  for (const group of joined)
    for (const one of group) for (const other of group) if (one < other) yield [one, other, true];
  for (const [one, others] of apart) for (const other of others) if (one < other) yield [one, other, false];
}
