import type { ClericalQuestion } from '#core/clerical-question';
import type { DecisionSide, IdentityDecision } from '#core/decision';
import type { LinkedMention, LinkRow } from '#core/link-evidence';

/** Whether people answered a question already, by decisions that hold: what was decided does not come again. */
export type IsDecided = (question: ClericalQuestion) => boolean;

/** Reads decisions for the question whether they answer one. `isKnown` says which mentions the last review knows by their id. */
export function decidedBy(decisions: readonly IdentityDecision[], isKnown: (mention: string) => boolean): IsDecided {
  const sides = decisions
    .filter(({ kind }) => kind !== 'same-household')
    .map(({ kind, sides: [a, b] }) => ({ kind, a, b, names: (side: DecisionSide) => namesOf(side, isKnown) }));
  const rulings = sides.map(({ kind, a, b, names }) => ({
    joins: kind === 'must-link',
    a: names(a),
    b: names(b),
  }));
  const between = (rows: readonly LinkRow[], others: (names: ReadonlySet<string>) => boolean): boolean =>
    rows.every((row) => rulings.some(({ a, b }) => (names(row, a) && others(b)) || (names(row, b) && others(a))));
  const joined = (rows: readonly LinkRow[]): boolean =>
    rows.every((row) =>
      rulings.some(
        ({ joins, a, b }) => joins && ((names(row, a) && isResident(b)) || (names(row, b) && isResident(a))),
      ),
    );
  return ({ kind, rows, others, evidence }) => {
    if (kind === 'peer') return between(rows, (side) => others.some((row) => names(row, side)));
    const best = evidence?.candidates[0]?.registerRef ?? '';
    return joined(rows) || between(rows, (side) => side.has(`resident ${best}`));
  };
}

function isResident(side: ReadonlySet<string>): boolean {
  return [...side].some((name) => name.startsWith('resident '));
}

function names({ mentions }: LinkRow, side: ReadonlySet<string>): boolean {
  return mentions.some((mention) => side.has(mention.id) || side.has(placeOf(mention)));
}

// A mention that another version of reading named anew is found by its document and name, as the linkage does.
function namesOf(side: DecisionSide, isKnown: (mention: string) => boolean): ReadonlySet<string> {
  if (side.kind === 'resident') return new Set([`resident ${side.registerRef}`]);
  return new Set(
    side.anchors.map((anchor) => (isKnown(anchor.mention) || anchor.name === '' ? anchor.mention : placeOf(anchor))),
  );
}

function placeOf({ content, name }: Pick<LinkedMention, 'content' | 'name'>): string {
  return `in ${content} ${name}`;
}
