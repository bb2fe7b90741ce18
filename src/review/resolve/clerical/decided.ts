import type { ClericalQuestion } from '#core/clerical-question';
import type { DecisionSide, IdentityDecision } from '#core/decision';
import type { LinkedMention, LinkRow } from '#core/link-evidence';

/** Whether people answered a question already, by decisions that hold: what was decided does not come again. */
export type IsDecided = (question: ClericalQuestion) => boolean;

type Ruling = { readonly joins: boolean; readonly a: ReadonlySet<string>; readonly b: ReadonlySet<string> };

/** Reads decisions for the question whether they answer one. `isKnown` says which mentions the last review knows by their id. */
export function decidedBy(decisions: readonly IdentityDecision[], isKnown: (mention: string) => boolean): IsDecided {
  const rulingsOf = new Map<string, Ruling[]>();
  for (const { kind, sides } of decisions) {
    if (kind === 'same-household') continue;
    const [a, b] = [namesOf(sides[0], isKnown), namesOf(sides[1], isKnown)];
    const ruling = { joins: kind === 'must-link', a, b };
    for (const name of [...a, ...b]) {
      const known = rulingsOf.get(name);
      if (known === undefined) rulingsOf.set(name, [ruling]);
      else known.push(ruling);
    }
  }
  /** The other sides of what was decided about somebody in a row. */
  const othersOf = ({ mentions }: LinkRow): readonly (readonly [others: ReadonlySet<string>, joins: boolean])[] =>
    mentions
      .flatMap((mention) => [mention.id, placeOf(mention)])
      .flatMap((name) =>
        (rulingsOf.get(name) ?? []).flatMap(({ joins, a, b }) => [
          ...(a.has(name) ? [[b, joins] as const] : []),
          ...(b.has(name) ? [[a, joins] as const] : []),
        ]),
      );
  const between = (rows: readonly LinkRow[], isOther: (names: ReadonlySet<string>) => boolean): boolean =>
    rows.every((row) => othersOf(row).some(([others]) => isOther(others)));
  const joined = (rows: readonly LinkRow[]): boolean =>
    rows.every((row) => othersOf(row).some(([others, joins]) => joins && isResident(others)));
  return ({ kind, rows, others, evidence }) => {
    if (rulingsOf.size === 0) return false;
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
