import { sentenceOf } from '../comparison/judge.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { Doubt, Found } from '../register-linkage/contradictions.ts';
import type { Rulings } from './apply-decisions.ts';

// As sure as a link can be: only people are certain, and they can take it back.
const decidedProbability = 0.999999;

/** The links that people decided, before any is weighed. */
export function decidedLinks({ tied }: Rulings, register: RegisterIndex): Map<number, Found> {
  return new Map(
    [...tied].map(([number, { entry, decision }]) => [
      number,
      {
        entry: register.entryOf[entry] ?? entry,
        probability: decidedProbability,
        score: Number.POSITIVE_INFINITY,
        personal: 'identity',
        because: sentenceOf([`a person decided it (decision ${decision})`]),
        decided: true,
      },
    ]),
  );
}

/** Makes links agree with what people decided: who is one follows the surest of them, and who is apart is not one resident. */
export function ruleLinks(rulings: Rulings, found: Map<number, Found>, why: Map<number, Doubt>): void {
  for (const group of rulings.joined) followSurest(group, found);
  refuseApart(rulings, found, why);
}

function followSurest(group: readonly number[], found: Map<number, Found>): void {
  const links = group.flatMap((number) => found.get(number) ?? []);
  const surest = links.toSorted((a, b) => b.score - a.score || a.entry - b.entry)[0];
  if (surest === undefined) return;
  for (const number of group) {
    if (found.get(number)?.entry === surest.entry) continue;
    const because = sentenceOf(['a person decided that it is of one person with a mention of this resident']);
    found.set(number, { ...surest, because, decided: true });
  }
}

/** Of two whom a person keeps apart, at most one is a resident: who was decided, else the surer, else neither. */
function refuseApart({ apart }: Rulings, found: Map<number, Found>, why: Map<number, Doubt>): void {
  for (const [number, others] of apart) {
    for (const other of others) {
      const [mine, theirs] = [found.get(number), found.get(other)];
      if (mine === undefined || theirs === undefined || mine.entry !== theirs.entry || number > other) continue;
      const losers = mine.score > theirs.score ? [other] : mine.score < theirs.score ? [number] : [number, other];
      for (const loser of losers) {
        found.delete(loser);
        why.set(loser, { why: 'a person decided that two who look like one resident are two', rivals: [mine.entry] });
      }
    }
  }
}
