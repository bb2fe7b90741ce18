import type { LinkedMention } from '#core/link-evidence';
import { maskPath } from '#core/mask-path';
import type { PersonalDataType } from '#core/personal-data';
import type { Snapshot } from '#core/snapshot';
import type { OpenCase } from './open-case.ts';
import { findingStore } from './row-store.ts';

/** One thing that a mention says, where, and why it was found; `value` is its kind in brackets unless values were asked for. */
export type ShownFinding = {
  readonly finding: string;
  readonly type: PersonalDataType;
  readonly locator: string;
  readonly value: string;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** A mention as a person is shown it: the file's path and the name are masked unless values were asked for. */
export type ShownMention = {
  readonly mention: string;
  readonly file: string;
  readonly documentClass: string;
  readonly binding: LinkedMention['binding'];
  readonly role: LinkedMention['role'];
  readonly name: string;
  readonly says: readonly ShownFinding[];
};

/** Shows mentions with what they say, the values of nothing, of what tells who somebody is, or of all; reads the findings of the case through once. */
export async function showMentions(
  { vault }: OpenCase,
  snapshot: Snapshot,
  wanted: readonly LinkedMention[],
  values: 'none' | 'identity' | 'all',
): Promise<(mention: LinkedMention) => ShownMention> {
  const says = new Map<string, ShownFinding[]>(wanted.map(({ id }) => [id, []]));
  for await (const rows of findingStore.read(vault, snapshot.id)) {
    for (const { mention, id, type, locator, value, score, reasons } of rows)
      says.get(mention)?.push({
        ...{ finding: id, type, locator, score, reasons },
        value: shownValue(
          type,
          written(type, value),
          values === 'all' || (values === 'identity' && tellsWho.has(type)),
        ),
      });
  }
  const classes = new Map(snapshot.places.map(({ path, documentClass }) => [path, documentClass ?? '']));
  return ({ id, path, binding, role, name }) => ({
    mention: id,
    file: values === 'none' ? maskPath(path) : path,
    documentClass: classes.get(path) ?? '',
    ...{ binding, role },
    name: shownValue('name', name, values !== 'none'),
    says: says.get(id) ?? [],
  });
}

// Whoever judges who somebody is need not read of their health.
const tellsWho: ReadonlySet<PersonalDataType> = new Set([
  ...(['person-name', 'birth-date', 'postal-address', 'postcode', 'email', 'phone', 'uprn'] as const),
  ...(['nino', 'nhs-number', 'local-reference', 'upn', 'passport', 'driving-licence'] as const),
]);

function written(type: PersonalDataType, value: string): string {
  if (type !== 'person-name') return value;
  return value
    .split('|')
    .filter((part) => part !== '')
    .join(' ');
}

/** A value, or its kind in brackets; '' stays ''. */
export function shownValue(kind: string, value: string, values: boolean): string {
  return values || value === '' ? value : `[${kind}]`;
}
