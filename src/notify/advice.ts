import type { PersonalDataType } from '#core/personal-data';
import { type AdviceBlock, adviceBlocks } from './advice.data.ts';
import { dataKinds } from './data-kinds.data.ts';

/** Keys of the advice blocks for what was exposed, in printing order; what is for everyone is always among them. */
export function adviceFor(types: readonly PersonalDataType[]): readonly string[] {
  const exposed = new Set(types);
  return adviceBlocks
    .filter(({ when }) => when === 'everyone' || when.some((type) => exposed.has(type)))
    .map(({ key }) => key);
}

/** The blocks of the given keys, in the order of the keys; a key of an older template that is no longer known is left out. */
export function adviceOf(keys: readonly string[]): readonly AdviceBlock[] {
  const byKey = new Map(adviceBlocks.map((block) => [block.key, block]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** A letter's words for the kinds of information exposed, in printing order, each once. */
export function dataKindsFor(types: readonly PersonalDataType[]): readonly string[] {
  const exposed = new Set(types);
  return dataKinds.filter((kind) => kind.types.some((type) => exposed.has(type))).map(({ words }) => words);
}
