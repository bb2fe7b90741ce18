import type { ContentHash, PersonId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { SearchedContent } from '#core/settled';
import { speaksOfDanger } from './danger-words.ts';
import type { LinkedMention, Place } from './exposure.ts';
import { isSafetyType } from './harm-table.ts';

/**
 * Everyone, staff apart, beside whose name one content speaks of danger: in the same row of a long table or in the words above it,
 * otherwise anywhere in the same document, or in the path of a file that holds it (`isNamed`).
 * A second look that does not depend on what was recognised, so that what recognition missed holds a letter instead of sending it.
 */
export function nearDanger(
  { findings, speaksOfDanger: speaks }: SearchedContent,
  links: readonly LinkedMention[],
  isNamed: boolean,
): readonly PersonId[] {
  const subjects = links.filter(({ person }) => !person.staff);
  if (subjects.length === 0) return [];
  if (isNamed) return subjects.map(({ person }) => person.id);
  const isNear = nearnessIn({ findings, speaksOfDanger: speaks });
  return subjects.flatMap(({ person, mention }) => (isNear(mention) ? [person.id] : []));
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
  return mentions.filter(
    (mention) =>
      !officials.has(mention.role) && (isNamed || told.has(`${mention.unit} ${mention.key}`) || isNear(mention)),
  );
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
