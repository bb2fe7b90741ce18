import { type LinkCalibration, uncorrected } from '#core/link-calibration';
import type { Resident } from '#core/register';
import { contradicts } from '../clerical/question-of-row.ts';
import type { Rulings } from '../decisions/apply-decisions.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';
import type { LinkedReferents } from '../register-linkage/link-referents.ts';
import { evidenceOf, type Weighed } from '../register-linkage/weighed.ts';
import { answerOf, textOf } from './answer-of-rulings.ts';
import { type DoubtedAnswer, rightDespite } from './answered-despite.ts';
import { newByDecisions } from './answered-new.ts';
import { peerAnswers } from './answered-peers.ts';
import { calibrationNeeds } from './calibration-table.ts';
import { fitCalibration } from './fit-calibration.ts';
import { asItIs, chanceOf } from './least-loss.ts';
import { questionKeys } from './question-keys.ts';
import type { Answer, Weighing } from './strata.ts';

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
  const { linked, rulings } = decided;
  const asked = askedOf(decided);
  const doubted = [...peerAnswers(linked, decided.referents, rulings), ...asked.flatMap(doubtedAnswers(decided))];
  const drawn = asked.filter(({ weighing }) => weighing.isDrawn).length;
  const despite = {
    objection: rightDespite(doubted, 'objection'),
    contradiction: rightDespite(doubted, 'contradiction'),
    peer: rightDespite(doubted, 'peer'),
  };
  const somebodyNew = newByDecisions(linked, rulings, decided.entryOf);
  const known = { ...uncorrected, drawn, despite, somebodyNew, secondLooks: secondLooksOf(asked, decided.referents) };
  if (drawn < calibrationNeeds.decisions) return known;
  const weighings = asked.flatMap(({ isObjected, weighing }) => (isObjected ? [] : [weighing]));
  return { ...known, decisions: drawn, ...fitCalibration(weighings) };
}

/** What could be asked as one question, and what people said of it. `isObjected`: as likely as a link, and a rule refused it. */
type Asked = {
  readonly weighing: Weighing;
  readonly isObjected: boolean;
  /** One of the referents that say so, answered if any is. */
  readonly number: number;
  readonly weighed: Weighed;
};

const linkedFrom = 0.95;

function askedOf({ linked, referents, rulings, residents, entryOf }: Decided): readonly Asked[] {
  // By a mention of theirs: what a list tells of its people's ages makes other objects of the same referents.
  const entryLinked = new Map(
    [...linked.registered].flatMap(([entry, links]) =>
      links.map(({ referent }) => [firstMention(referent), entry] as const),
    ),
  );
  const keyOf = questionKeys(referents, residents);
  const asked = new Map<string, Asked>();
  for (const [number, weighed] of linked.weighed) {
    const referent = referents[number];
    const [best] = weighed.candidates;
    if (referent === undefined || best === undefined) continue;
    const key = keyOf(number, weighed);
    const linkedTo = entryLinked.get(firstMention(referent));
    const side = linkedTo === best.candidate.person ? 'linked' : 'open';
    const answer = answerOf(number, weighed, rulings, entryOf);
    const held = asked.get(key);
    const known = held?.weighing.answers ?? [];
    const isNew = answer !== null && !known.some((each) => textOf(each) === textOf(answer));
    const answers: readonly Answer[] = isNew ? [...known, answer] : known;
    const isDrawn = held?.weighing.isDrawn === true || (answer !== null && rulings.drawn.has(number));
    if (held === undefined) {
      const isObjected = best.probability >= linkedFrom && linkedTo === undefined;
      const weighing = { key, best: best.probability, side, answers, isDrawn };
      asked.set(key, { weighing, isObjected, number, weighed });
    } else if (isNew || isDrawn) {
      const isFirst = known.length === 0 && isNew;
      asked.set(key, {
        ...held,
        weighing: { ...held.weighing, answers, isDrawn },
        number: isFirst ? number : held.number,
      });
    }
  }
  return [...asked.values()];
}

function firstMention({ members }: Referent): string {
  return members[0]?.mention.id ?? '';
}

/** Answers to what a rule refused, by whether two values contradict each other. */
function doubtedAnswers({ referents, residents }: Decided): (asked: Asked) => readonly DoubtedAnswer[] {
  return ({ isObjected, weighing, number, weighed }) => {
    const referent = referents[number];
    if (!isObjected || referent === undefined || weighing.answers.length === 0) return [];
    const { bars } = evidenceOf(weighed, referent.fields, residents).candidates[0] ?? { bars: [] };
    const kind = bars.some(contradicts) ? 'contradiction' : 'objection';
    return weighing.answers.map(({ right }) => ({ kind, probability: weighing.best, isRight: right === 0 }));
  };
}

// What people say is more often wrong than this, and a wrong answer is obeyed as a right one is.
const allButImpossible = 0.01;
const mostSecondLooks = 20;

function secondLooksOf(asked: readonly Asked[], referents: readonly Referent[]): LinkCalibration['secondLooks'] {
  return asked
    .flatMap(({ isObjected, weighing: { answers }, number }) => {
      const least = Math.min(1, ...answers.map((answer) => chanceOf(answer, asItIs)));
      const mention = referents[number]?.members[0]?.mention.id;
      return isObjected || least >= allButImpossible || mention === undefined ? [] : [{ least, mention }];
    })
    .toSorted((a, b) => a.least - b.least || byCodeUnit(a.mention, b.mention))
    .slice(0, mostSecondLooks)
    .map(({ mention }) => mention);
}
