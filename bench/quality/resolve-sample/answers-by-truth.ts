import type { ClericalQuestion } from '../../../src/core/clerical-question.ts';
import type { DecisionSide, IdentityDecision } from '../../../src/core/decision.ts';
import { deriveId, type MentionId } from '../../../src/core/ids.ts';
import type { LinkRow } from '../../../src/core/link-evidence.ts';
import type { TruthTables } from '../../../src/exercise/score/tables.ts';
import { decisionsInForce } from '../../../src/review/resolve/decisions/in-force.ts';

/** What a reviewer who knows the truth decided, and the mentions that it is about. */
export type Answered = {
  readonly decisions: readonly IdentityDecision[];
  readonly answered: number;
  readonly mentions: ReadonlySet<MentionId>;
};

/** Answers the first so many questions that the truth can answer, this share of them wrongly; what would contradict an earlier answer is left. */
export function answersByTruth(
  questions: readonly ClericalQuestion[],
  wanted: number,
  owners: ReadonlyMap<MentionId, string>,
  truth: TruthTables,
  slips = 0,
  before: readonly IdentityDecision[] = [],
): Answered {
  const refs = new Map(truth.people.map(({ truthId, registerRefs }) => [truthId, new Set(registerRefs)]));
  const ownerOf = (rows: readonly LinkRow[]): string =>
    rows
      .flatMap(({ mentions }) => mentions.map(({ id }) => owners.get(id) ?? 'open'))
      .find((each) => each !== 'open') ?? 'open';
  const decisions: IdentityDecision[] = [];
  const mentions = new Set<MentionId>();
  let answered = 0;
  for (const question of questions) {
    if (answered === wanted) break;
    const right = answerOf(question, ownerOf(question.rows), ownerOf(question.others), refs);
    const name = right !== null && lotOf(question.id) < slips ? otherThan(right) : right;
    const answer = question.answers.find((each) => each.name === name);
    if (answer === undefined) continue;
    const sides = sidesIn([...question.rows, ...question.others]);
    const made = answer.decisions.map(
      ({ kind, a, b }, place): IdentityDecision => ({
        id: deriveId('D', question.id, String(place)),
        ...{ who: 'bench', why: 'truth', at: new Date(0), kind, about: question.id },
        ...(question.isDrawn ? { drawn: question.id } : {}),
        sides: [sides(a), sides(b)],
      }),
    );
    if (decisionsInForce([...before, ...decisions, ...made]).kind !== 'consistent') continue;
    decisions.push(...made);
    for (const row of [...question.rows, ...question.others]) for (const { id } of row.mentions) mentions.add(id);
    answered += 1;
  }
  return { decisions, answered, mentions };
}

/** From 0 to 1, by chance, and the same each time. */
function lotOf(id: string): number {
  return Number.parseInt(deriveId('Q', 'slip', id).slice(2, 10), 16) / 2 ** 32;
}

function otherThan(name: string): string {
  if (name === 'same' || name === 'different') return name === 'same' ? 'different' : 'same';
  return name === '1' ? 'nobody' : '1';
}

function answerOf(
  { kind, evidence, answers }: ClericalQuestion,
  mine: string,
  theirs: string,
  refs: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (mine === 'open' || (kind === 'peer' && theirs === 'open')) return null;
  if (kind === 'peer') return mine === theirs ? 'same' : 'different';
  const own = refs.get(mine) ?? new Set();
  const place = (evidence?.candidates ?? [])
    .slice(0, answers.length - 1)
    .findIndex(({ registerRef }) => own.has(registerRef));
  return place < 0 ? 'nobody' : String(place + 1);
}

function sidesIn(rows: readonly LinkRow[]): (text: string) => DecisionSide {
  const mentions = new Map<string, LinkRow['mentions'][number]>(
    rows.flatMap((row) => row.mentions.map((mention) => [mention.id, mention] as const)),
  );
  return (text) => {
    const named = text.split('+').flatMap((id) => mentions.get(id) ?? []);
    if (named.length === 0) return { kind: 'resident', registerRef: text };
    const anchors = named.map(({ id, content, unit, key, name }) => ({ mention: id, content, unit, key, name }));
    return { kind: 'mentions', anchors };
  };
}
