import type { ContentHash, PersonId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { SearchedContent } from '#core/settled';
import { foldName } from '#core/values/person-name';
import { speaksOfDanger } from './danger-words.ts';
import type { LinkedMention, Place } from './exposure.ts';
import { isSafetyType } from './harm-table.ts';

/**
 * Everyone, staff apart, beside whose name one content speaks of danger: in the same row of a long table or in the words above it,
 * otherwise anywhere in the same document, or in the path of a file that holds it (`isNamed`).
 * A second look that does not depend on what was recognised, so that what recognition missed holds a letter instead of sending it. `loose` are
 * the mentions in danger that are nobody's: whoever may be called by the forename of one of them is near too.
 */
export function nearDanger(
  { findings, speaksOfDanger: speaks }: SearchedContent,
  links: readonly LinkedMention[],
  isNamed: boolean,
  loose: readonly Mention[] = [],
): readonly PersonId[] {
  const subjects = links.filter(({ person }) => !person.staff);
  if (subjects.length === 0) return [];
  if (isNamed) return subjects.map(({ person }) => person.id);
  const isNear = nearnessIn({ findings, speaksOfDanger: speaks });
  const called = forenamesOf(loose);
  return subjects.flatMap(({ person, mention }) =>
    isNear(mention) || mayBeCalled(mention, called) ? [person.id] : [],
  );
}

/**
 * The mentions of one content that are nobody's and bear on somebody's safety: danger is told of them, or stands beside them. A letter may
 * reach them by way of whoever they may be of, though too little is said to tell.
 */
export function looseInDanger(
  content: SearchedContent,
  mentions: readonly Mention[],
  isNamed: boolean,
): readonly Mention[] {
  const told = new Set(
    content.findings.flatMap(({ type, unit, binding }) => (isSafetyType(type) ? [`${unit} ${binding.key}`] : [])),
  );
  const isNear = nearnessIn(content);
  const others = mentions.filter(({ role }) => !officials.has(role));
  const inDanger = others.filter((mention) => isNamed || told.has(`${mention.unit} ${mention.key}`) || isNear(mention));
  const called = forenamesOf(inDanger);
  return others.filter((mention) => inDanger.includes(mention) || mayBeCalled(mention, called));
}

/** Folded forenames by which words of danger call somebody without a surname, outside of lists. */
function forenamesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const bare = mentions.filter(({ binding, fields }) => binding !== 'row' && fields.surname === '');
  return new Set(bare.flatMap(({ fields }) => foldName(fields.forenames).split(' ')[0] || []));
}

// "Case 2: Mrs F Sousa", and further on "Fátima told of …": by the forename, or an initial that fits it.
function mayBeCalled({ binding, fields }: Mention, called: ReadonlySet<string>): boolean {
  const own = foldName(fields.forenames).split(' ')[0] ?? '';
  if (called.size === 0 || binding === 'row' || own === '' || fields.surname === '') return false;
  return called.has(own) || (own.length === 1 && [...called].some((each) => each.startsWith(own)));
}

const officials: ReadonlySet<Mention['role']> = new Set<Mention['role']>(['officer', 'professional']);

function nearnessIn({ findings, speaksOfDanger: speaks }: SearchedContent): (mention: Mention) => boolean {
  // Somebody who is named in several cases of one paper stands beside the danger of any.
  const nearOf = Map.groupBy(findings, ({ unit, binding }) => `${unit} ${binding.key}`);
  return ({ unit, key }) => {
    const near = nearOf.get(`${unit} ${key}`)?.map(({ danger }) => danger) ?? ['as-document'];
    return near.includes('beside') || (near.includes('as-document') && speaks);
  };
}

/** Contents that stand in a file, or a folder, whose name speaks of danger. */
export function namedForDanger(places: readonly Place[]): ReadonlySet<ContentHash> {
  const named = new Set<ContentHash>();
  for (const { path, sha256 } of places) {
    if (sha256 !== null && speaksOfDanger(path.replace(/[/_!.]/gu, ' '))) named.add(sha256);
  }
  return named;
}
