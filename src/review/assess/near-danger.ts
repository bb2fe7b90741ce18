import type { ExtractedDocument, Unit } from '#core/document';
import type { ContentHash, MentionId, PersonId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import { dangerPhrases } from './danger-words-table.ts';
import type { Place } from './exposure.ts';

/**
 * Everyone, staff apart, beside whose name the files speak of danger: in the same row of a long table or in the words above it, otherwise
 * anywhere in the same document, or in the path of a file that holds them.
 * A second look that does not depend on what was recognised, so that what recognition missed holds a letter instead of sending it.
 */
export function nearDanger(
  people: readonly Person[],
  mentions: readonly Mention[],
  contents: ReadonlyMap<ContentHash, { readonly document: ExtractedDocument }>,
  places: readonly Place[],
): ReadonlySet<PersonId> {
  const ofMention = new Map<MentionId, PersonId[]>();
  for (const person of people) {
    if (person.staff) continue;
    for (const { mention } of person.links) ofMention.set(mention, [...(ofMention.get(mention) ?? []), person.id]);
  }
  const named = new Set(
    places.filter(({ path }) => speaksOfDanger(path.replace(/[/_!.]/gu, ' '))).map(({ sha256 }) => sha256),
  );
  const near = new Set<PersonId>();
  for (const [content, here] of Map.groupBy(mentions, (mention) => mention.content)) {
    const linked = here.filter(({ id }) => ofMention.has(id));
    const document = contents.get(content)?.document;
    if (document === undefined || linked.length === 0) continue;
    const danger = dangerIn(document);
    for (const mention of linked) {
      if (named.has(content) || danger.beside(mention)) for (const id of ofMention.get(mention.id) ?? []) near.add(id);
    }
  }
  return near;
}

type Danger = { readonly beside: (mention: Mention) => boolean };

// A table of more rows than this is a list of people and not a family or a form: what stands in one row is not about the next.
const mostRowsOfAForm = 30;

function dangerIn({ units }: Pick<ExtractedDocument, 'units'>): Danger {
  const lists = new Map<number, ReadonlySet<number> | 'every row'>();
  let anywhere = false;
  for (const [index, unit] of units.entries()) {
    const above = units[index - 1];
    if (!isList(unit)) anywhere ||= speaksOfDanger(textOf(unit));
    // "Refuge placements, do not disclose" above a list is about everyone in it.
    else if (above?.kind === 'text' && speaksOfDanger(above.text)) lists.set(index, 'every row');
    else lists.set(index, dangerousRows(unit));
  }
  return {
    beside: (mention) => {
      const rows = lists.get(mention.unit);
      if (rows === undefined) return anywhere;
      return rows === 'every row' || rows.has(rowOf(mention.key) ?? -1);
    },
  };
}

type List = Extract<Unit, { readonly kind: 'table' }>;

function isList(unit: Unit): unit is List {
  return unit.kind === 'table' && unit.rows.length - unit.headerRows > mostRowsOfAForm;
}

function dangerousRows(table: List): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, row] of table.rows.entries()) {
    if (index >= table.headerRows && speaksOfDanger(row.join(' \n '))) found.add(index);
  }
  return found;
}

function textOf(unit: Unit): string {
  return unit.kind === 'text' ? unit.text : unit.rows.map((row) => row.join(' \n ')).join(' \n ');
}

// Keys of rows are `row:17` and `row:17/partner`.
function rowOf(key: string): number | null {
  const digits = /^row:(\d{1,9})/u.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}

// One alternation of fixed words between word boundaries: no repetition but of single separators, so linear in the text.
const dangerWords = new RegExp(
  `(?<![a-z0-9])(?:${dangerPhrases.map((phrase) => phrase.replaceAll(' ', '[\\s\\-‐‑–]{1,3}')).join('|')})(?![a-z0-9])`,
  'iu',
);

/** Whether a text holds one of the phrases. */
export function speaksOfDanger(text: string): boolean {
  return dangerWords.test(text);
}
