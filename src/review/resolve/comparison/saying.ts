import { deriveIdOf, type SayingId } from '#core/ids';
import type { MentionFields } from '#core/mention';
import { type Keys, keysOfFields } from './keys.ts';
import { textColumns } from './plan.ts';

/** A digest of all that is said of somebody, as linkage compares it. */
export function sayingOf(fields: MentionFields, keys: Keys = keysOfFields(fields)): SayingId {
  const said = [...textColumns.map((column) => keys[column]), fields.forenames, fields.surname];
  return deriveIdOf('E', fields.generation === undefined ? said : [...said, fields.generation]);
}
