import type { PersonId } from '../../../src/core/ids.ts';
import type { LinkRow } from '../../../src/core/link-evidence.ts';
import type { Person } from '../../../src/core/person.ts';
import type { KnownPerson } from '../../../src/review/resolve/clerical/worth.ts';
import { anchorName } from '../../../src/review/resolve/decisions/locate.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';
import type { CaseContents } from './case-contents.ts';

/** The account of linkage of a resolution, as a review keeps it. */
export function rowsOf(resolution: Resolution, { pathOf }: CaseContents): readonly LinkRow[] {
  const mentions = new Map(resolution.mentions.map((mention) => [mention.id, mention]));
  const owners = new Map<string, { readonly id: PersonId; readonly link: Person['links'][number] }>(
    resolution.people.flatMap(({ id, links }) => links.map((link) => [link.mention, { id, link }] as const)),
  );
  return resolution.referents.map((ids, number) => {
    const owner = owners.get(ids[0] ?? '');
    return {
      mentions: ids.flatMap((id) => {
        const mention = mentions.get(id);
        if (mention === undefined) return [];
        const { content, unit, key, binding, role, types } = mention;
        return [
          { id, content, path: pathOf.get(content) ?? '', unit, key, binding, role, name: anchorName(mention), types },
        ];
      }),
      personId: owner?.id ?? null,
      probability: owner?.link.probability ?? 0,
      because: owner?.link.because ?? '',
      evidence: resolution.evidenceOf(number),
      says: resolution.saysOf(number),
      peers: resolution.peersOf(number),
    };
  });
}

/** The people of a resolution, as the queue knows them. */
export function knownPeople({ people, mentions }: Resolution): readonly KnownPerson[] {
  const types = new Map(mentions.map((mention) => [mention.id, mention.types]));
  return people.map(({ id, registerRef, staff, links }) => ({
    ...{ id, registerRef, staff, mentions: links.length },
    dataTypes: new Set(links.flatMap(({ mention }) => types.get(mention) ?? [])),
  }));
}
