import type { SnapshotId } from '#core/ids';
import type { LinkedMention } from '#core/link-evidence';
import { maskPath } from '#core/mask-path';
import type { PersonalDataType } from '#core/personal-data';
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

/** Shows mentions with what they say, the values of nothing, of what tells who somebody is, or of all; reads the findings of their files. */
export async function showMentions(
  { vault }: OpenCase,
  snapshot: SnapshotId,
  wanted: readonly LinkedMention[],
  values: 'none' | 'identity' | 'all',
): Promise<(mention: LinkedMention) => ShownMention> {
  const says = new Map<string, ShownFinding[]>(wanted.map(({ id }) => [id, []]));
  const paths = wanted.map(({ path }) => path);
  for await (const rows of findingStore.readFor(vault, snapshot, paths)) {
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
  return ({ id, path, binding, role, name, documentClass = '' }) => ({
    mention: id,
    file: values === 'none' ? maskPath(path) : path,
    ...{ documentClass, binding, role },
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
