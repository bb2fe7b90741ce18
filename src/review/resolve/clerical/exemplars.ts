import type { LinkRow } from '#core/link-evidence';
import type { LinkExemplar } from '#core/waterfall';
import { byCodeUnit } from '../mentions/mentions.ts';
import { maskWaterfall } from './mask-waterfall.ts';
import { waterfallsOf } from './waterfall.ts';

/** Whose a row is, as far as an exemplar depends on it: a resident, somebody who is not on the register, staff; null for nobody. */
export type OwnerOf = (row: LinkRow) => { readonly registerRef: string | null; readonly staff: boolean } | null;

/** Looks at rows as they pass, and keeps the few that show how links come about: the surest, the least sure, one per kind of evidence. */
export type ExemplarWatch = {
  readonly watch: (rows: AsyncIterable<readonly LinkRow[]>) => AsyncGenerator<readonly LinkRow[]>;
  readonly chosen: () => readonly LinkExemplar[];
};

type Held = { readonly row: LinkRow; readonly owner: ReturnType<OwnerOf> };
type Wanted = {
  readonly shows: string;
  readonly fits: (held: Held) => boolean;
  /** Smaller is better; rows of one rank go by the id of their first mention. */
  readonly rank: (row: LinkRow) => number;
};

/** Chooses exemplars among rows; the same rows in any order give the same. */
export function watchExemplars(ownerOf: OwnerOf): ExemplarWatch {
  const best = new Map<Wanted, Held>();
  return {
    watch: async function* (rows) {
      for await (const some of rows) {
        for (const row of some) consider({ row, owner: ownerOf(row) }, best);
        yield some;
      }
    },
    chosen: () => {
      const shown = new Set<string>();
      return wanted.flatMap((each) => {
        const held = best.get(each);
        const exemplar = held === undefined ? null : exemplarOf(each.shows, held);
        if (exemplar === null || shown.has(exemplar.mention)) return [];
        shown.add(exemplar.mention);
        return [exemplar];
      });
    },
  };
}

function consider(held: Held, best: Map<Wanted, Held>): void {
  if (held.owner?.staff === true || (held.row.evidence === null && held.row.peers.length === 0)) return;
  for (const each of wanted) {
    if (!each.fits(held)) continue;
    const known = best.get(each);
    const order = known === undefined ? -1 : each.rank(held.row) - each.rank(known.row);
    if (known === undefined || order < 0 || (order === 0 && byCodeUnit(idOf(held.row), idOf(known.row)) < 0))
      best.set(each, held);
  }
}

function exemplarOf(shows: string, { row, owner }: Held): LinkExemplar | null {
  const [waterfall] = waterfallsOf(row, { registerRef: owner?.registerRef ?? null });
  if (waterfall === undefined) return null;
  return {
    shows,
    mention: idOf(row),
    outcome: owner === null ? 'nobody' : owner.registerRef === null ? 'not-on-register' : 'resident',
    because: row.because,
    waterfall: maskWaterfall(waterfall),
  };
}

function idOf({ mentions }: LinkRow): string {
  return mentions[0]?.id ?? '';
}

function isResidents({ row, owner }: Held): boolean {
  const ref = owner?.registerRef ?? null;
  return ref !== null && row.evidence?.candidates[0]?.registerRef === ref;
}

function isLikeResident({ row, owner }: Held): boolean {
  return (owner?.registerRef ?? null) === null && row.evidence !== null;
}

function agrees({ evidence }: LinkRow, ...comparisons: readonly string[]): boolean {
  const bars = evidence?.candidates[0]?.bars ?? [];
  return comparisons.some((wanted_) => bars.some(({ comparison, bits }) => comparison === wanted_ && bits > 2));
}

function first({ evidence }: LinkRow): number {
  return evidence?.candidates[0]?.probability ?? 0;
}

function bits({ evidence }: LinkRow): number {
  return evidence?.candidates[0]?.bits ?? 0;
}

const identifiers = ['nino', 'nhsNumber'] as const;
const contacts = ['email', 'phone', 'reference'] as const;

// The order is that of the report: first how sure and how unsure links are, then by what they were made, then what was not linked.
const wanted: readonly Wanted[] = [
  { shows: 'The surest link', fits: isResidents, rank: (row) => -bits(row) },
  { shows: 'The least sure link that was made', fits: isResidents, rank: (row) => row.probability },
  {
    shows: 'By a number that only one person has',
    fits: (held) => isResidents(held) && agrees(held.row, ...identifiers),
    rank: bits,
  },
  {
    shows: 'By name and birth date',
    fits: (held) =>
      isResidents(held) &&
      agrees(held.row, 'name') &&
      agrees(held.row, 'birth') &&
      !agrees(held.row, ...identifiers, ...contacts),
    rank: bits,
  },
  {
    shows: 'By name and address',
    fits: (held) =>
      isResidents(held) && agrees(held.row, 'address') && !agrees(held.row, ...identifiers, ...contacts, 'birth'),
    rank: bits,
  },
  {
    shows: 'By name and a telephone, mailbox or council reference',
    fits: (held) =>
      isResidents(held) && agrees(held.row, ...contacts) && !agrees(held.row, ...identifiers, 'birth', 'address'),
    rank: bits,
  },
  {
    shows: 'By what other files say of the resident',
    fits: (held) => isResidents(held) && held.row.evidence?.candidates[0]?.from === 'files',
    rank: bits,
  },
  {
    shows: 'By who else stands in the same document',
    fits: ({ row, owner }) => (owner?.registerRef ?? null) !== null && Math.abs(row.probability - first(row)) > 0.01,
    rank: (row) => row.probability,
  },
  {
    shows: 'Like several residents, and left to a person',
    fits: (held) =>
      isLikeResident(held) && first(held.row) < 0.95 && (held.row.evidence?.candidates[1]?.probability ?? 0) > 0.05,
    rank: (row) => -first(row),
  },
  {
    shows: 'As like a resident as a link is, and refused',
    fits: (held) => isLikeResident(held) && first(held.row) >= 0.95,
    rank: (row) => -bits(row),
  },
  {
    shows: 'Not on the register: two papers of one person',
    fits: ({ row, owner }) =>
      owner !== null && owner.registerRef === null && row.evidence === null && row.peers.length > 0,
    rank: (row) => -(row.peers[0]?.bits ?? 0),
  },
];
