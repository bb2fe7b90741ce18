import { type Decision, type DecisionSide, type IdentityDecision, isIdentityDecision } from '#core/decision';
import { Fault } from '#core/fault';
import { deriveId, type MentionId, parseId, type QuestionId } from '#core/ids';
import { auditedTogether } from '../adapters/postgres/audited.ts';
import { appendDecision, decideAct } from '../adapters/postgres/decisions.ts';
import { readPerson, type SnapshotHead } from '../adapters/postgres/snapshot.ts';
import type { DecideOptions, DecideSummary, RequestedAnswer, RequestedDecision } from './acts.ts';
import { type CaseIndex, indexCase } from './case-index.ts';
import { ledgerOf, refuseContradiction } from './decisions-of.ts';
import { type DrawnLetter, lettersAcross, readDrawn, type WrongLetter } from './drawn-letters.ts';
import { headOf } from './export-case.ts';
import { type OpenCase, withCase } from './open-case.ts';
import { questionOf } from './questions-of.ts';
import { requestedIn } from './requested-decisions.ts';
import type { World } from './world.ts';

/**
 * Writes decisions to the ledger, all or none, and says which drawn letters they make wrong. They take effect at the next review. Throws
 * DECISION-UNUSABLE for what names nobody, LEDGER-CONTRADICTORY where one contradicts what was decided before.
 */
export async function decideCase(world: World, options: DecideOptions): Promise<DecideSummary> {
  const { answer } = options;
  const asked = answer === undefined ? await requestedIn(options) : [];
  return await withCase(world, options, async (opened) => {
    const head = await headOf(opened);
    const requested = answer === undefined ? asked : await answered(opened, head, answer);
    const before = await ledgerOf(opened);
    const named = requested.flatMap(({ kind, a, b }) => (kind === 'withdraw' ? [] : [a, b]));
    const index = await indexCase(opened, head, named);
    const made: Decision[] = [];
    for (const [number, request] of requested.entries()) {
      const row = requested.length > 1 ? number + 1 : null;
      const drawn = await drawnBy(opened, head, request, row);
      made.push(decisionOf(request, drawn, [...before, ...made], index, row, world));
    }
    refuseContradiction(before, made);
    await write(opened, made, before.length);
    const drawn = await readDrawn(opened.vault);
    return {
      exitStatus: 0,
      made: made.map(({ id, kind }, place) => ({ id, kind, line: before.length + place + 1 })),
      wrongLetters: await wrongBy(opened, made, before, drawn),
    };
  });
}

function decisionOf(
  { kind, a, b, who, why }: RequestedDecision,
  drawn: QuestionId | null,
  ledger: readonly Decision[],
  index: CaseIndex,
  row: number | null,
  world: World,
): Decision {
  const at = world.clock.now();
  const about = kind === 'withdraw' ? a : `${a} ${b}`;
  const id = deriveId('D', String(ledger.length), kind, about, who, at.toISOString());
  const made = { id, who, why, at, about };
  if (kind === 'withdraw') {
    if (!ledger.some((decision) => decision.id === a)) throw unusable(row, `no decision of this case has the id ${a}`);
    return { ...made, kind };
  }
  const [first, second] = [sideOf(a, index, row), sideOf(b, index, row)];
  const asked = drawn === null ? {} : { drawn };
  return { ...made, kind, sides: apartFromEachOther(first, second, row), ...asked };
}

/** The question that a decision answers, where chance chose it; throws where it answers no such question. */
async function drawnBy(
  opened: OpenCase,
  head: SnapshotHead,
  { question: id, kind, a, b }: RequestedDecision,
  row: number | null,
): Promise<QuestionId | null> {
  if (id === undefined) return null;
  const question = await questionOf(opened, head, id);
  if (question === null) throw noQuestion(id, row);
  const decisions = question.answers.flatMap((answer) => answer.decisions);
  if (!decisions.some((each) => each.kind === kind && each.a === a && each.b === b))
    throw unusable(row, `${kind} of these two is no answer to ${id}`);
  return question.isDrawn ? question.id : null;
}

function noQuestion(id: string, row: number | null): Fault {
  return unusable(
    row,
    `no question that waits for a person has the id ${id}; candour review-queue shows those that do`,
  );
}

/** The decisions that an answer to a question stands for. */
async function answered(
  opened: OpenCase,
  head: SnapshotHead,
  { item, answer, who, why }: RequestedAnswer,
): Promise<readonly RequestedDecision[]> {
  const question = await questionOf(opened, head, item);
  if (question === null) throw noQuestion(item, null);
  const chosen = question.answers.find(({ name }) => name === answer);
  const names = question.answers.map(({ name }) => name).join(', ');
  if (chosen === undefined) throw unusable(null, `the answers to ${item} are ${names}`);
  return chosen.decisions.map((decision) => ({ ...decision, who, why, question: item }));
}

function sideOf(text: string, index: CaseIndex, row: number | null): DecisionSide {
  const side = index.sideOf(text);
  if (side !== null) return side;
  const isId = parseId('P', text) !== null || parseId('M', text) !== null;
  throw unusable(
    row,
    isId
      ? `nobody in the last review has the id ${text}`
      : `'${text}' is neither an id of this case (P-… or M-…, as people.csv and review-queue show) nor the reference of a resident whom the review found or weighed`,
  );
}

// "This mention is not theirs": the mention itself does not belong to the other side.
function apartFromEachOther(
  a: DecisionSide,
  b: DecisionSide,
  row: number | null,
): readonly [DecisionSide, DecisionSide] {
  if (a.kind === 'resident' || b.kind === 'resident') return [a, b];
  const smaller = new Set((a.anchors.length <= b.anchors.length ? a : b).anchors.map(({ mention }) => mention));
  const without = (side: typeof a): typeof a => ({
    ...side,
    anchors: side.anchors.filter(({ mention }) => !smaller.has(mention)),
  });
  const sides = a.anchors.length <= b.anchors.length ? ([a, without(b)] as const) : ([without(a), b] as const);
  if (sides.some(({ anchors }) => anchors.length === 0)) throw unusable(row, 'both sides are the same person');
  return sides;
}

/** All of them or none; each is an act, so that each has its own line in the audit log. */
async function write({ vault, casebook }: OpenCase, made: readonly Decision[], before: number): Promise<void> {
  const lines = await auditedTogether(
    casebook.db,
    made.map((decision, place) => {
      const detail = { decision: decision.id, kind: decision.kind, line: before + place + 1 };
      const entry = { who: decision.who, act: decideAct, why: 'a decision about who is who', detail };
      return { entry, work: (tx) => appendDecision(tx, decision) };
    }),
  );
  const end = lines.at(-1);
  if (end !== undefined) await vault.noteLedgerEnd(end);
}

/** Letters drawn while the two sides of what is parted now were one. */
async function wrongBy(
  { casebook }: OpenCase,
  made: readonly Decision[],
  before: readonly Decision[],
  drawn: readonly DrawnLetter[],
): Promise<readonly WrongLetter[]> {
  const wrong: WrongLetter[] = [];
  for (const decision of made) {
    const parted = partedBy(decision, before);
    const [a, b] = parted?.sides ?? [];
    if (a === undefined || b === undefined) continue;
    const [first, second] = a.kind === 'mentions' ? [a, b] : [b, a];
    const going = mentionsIn(first);
    const touched = drawn.filter(({ mentions }) => mentions.some((mention) => going.has(mention)));
    const refs = new Map<string, string | null>();
    for (const { person } of touched)
      if (!refs.has(person)) refs.set(person, (await readPerson(casebook.db, person))?.person.registerRef ?? null);
    wrong.push(
      ...lettersAcross(touched, going, ({ person, mentions }) =>
        second.kind === 'resident'
          ? refs.get(person) === second.registerRef
          : mentions.some((mention) => mentionsIn(second).has(mention)),
      ),
    );
  }
  return wrong;
}

function partedBy(decision: Decision, before: readonly Decision[]): IdentityDecision | null {
  if (isIdentityDecision(decision)) {
    return decision.kind === 'cannot-link' || decision.kind === 'not-theirs' ? decision : null;
  }
  const taken = before.find(({ id }) => id === decision.about);
  return taken !== undefined && isIdentityDecision(taken) && taken.kind === 'must-link' ? taken : null;
}

function mentionsIn(side: DecisionSide): ReadonlySet<MentionId> {
  return new Set(side.kind === 'mentions' ? side.anchors.map(({ mention }) => mention) : []);
}

function unusable(row: number | null, why: string): Fault {
  const where = row === null ? '' : ` (decision ${row} of the file)`;
  return new Fault('DECISION-UNUSABLE', `Nothing was decided${where}: ${why}.`);
}
