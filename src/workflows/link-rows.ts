import type { MentionId } from '#core/ids';
import type { LinkRow } from '#core/link-evidence';
import { anchorName } from '../review/resolve/decisions/locate.ts';
import type { Resolution } from '../review/resolve/resolve-people.ts';
import type { SettledPlaces } from './settling/settle-places.ts';

const rowsAtOnce = 1_000;

/** The account of linkage, a row for each referent, in the order of the resolution; every mention stands in exactly one. */
export async function* linkRows(
  resolution: Resolution,
  { contents }: Pick<SettledPlaces, 'contents'>,
): AsyncGenerator<readonly LinkRow[]> {
  const mentions = new Map(resolution.mentions.map((mention) => [mention.id, mention]));
  const ties = tiesOf(resolution);
  let rows: LinkRow[] = [];
  for (const [number, ids] of resolution.referents.entries()) {
    const tie = ties.get(ids[0] ?? '');
    rows.push({
      mentions: ids.flatMap((id) => {
        const mention = mentions.get(id);
        if (mention === undefined) return [];
        const { content, unit, key, binding, role, types } = mention;
        const held = contents.get(content);
        const documentClass = held?.document.documentClass;
        const where = { content, path: held?.path ?? '', unit, key, binding, role };
        const kind = documentClass === undefined ? {} : { documentClass };
        return [{ id, ...where, name: anchorName(mention), types, ...kind }];
      }),
      personId: tie?.personId ?? null,
      probability: tie?.probability ?? 0,
      because: tie?.because ?? '',
      evidence: resolution.evidenceOf(number),
      says: resolution.saysOf(number),
      peers: resolution.peersOf(number),
    });
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

type Tie = Pick<LinkRow, 'personId' | 'probability' | 'because'>;

function tiesOf({ people, unresolved }: Resolution): ReadonlyMap<MentionId | '', Tie> {
  const ties = new Map<MentionId | '', Tie>();
  for (const { mention, why } of unresolved) ties.set(mention, { personId: null, probability: 0, because: why });
  for (const { id, links } of people)
    for (const { mention, probability, because } of links) ties.set(mention, { personId: id, probability, because });
  return ties;
}
