import type { Unit } from '../../src/core/document.ts';
import { family } from './office/family.ts';

/** Something that a reader could lose without a word: a file that holds it, the words, and every place where they must be found. */
export type Loss = {
  readonly what: string;
  readonly file: () => Uint8Array | Promise<Uint8Array>;
  readonly words: string;
  /** As `placesOf` writes them. */
  readonly places: readonly string[];
};

/** Every place where words stand in what extraction gives: the member, the locator and the flags (`!/a.xlsx sheet:A [hidden]`). */
export async function placesOf(bytes: Uint8Array, words: string): Promise<string[]> {
  const { documents } = await family(bytes);
  return documents.flatMap(({ member, units }) =>
    units
      .filter((unit) => textOf(unit).includes(words))
      .map(({ locator, flags }) => `${member} ${locator}${flags.length === 0 ? '' : ` [${flags.join()}]`}`.trim()),
  );
}

/** The relationships of a part of an Office file, as the part to write. */
export function relationships(
  part: string,
  links: readonly { readonly kind: string; readonly target: string; readonly isExternal?: boolean }[],
): { name: string; data: string } {
  const slash = part.lastIndexOf('/');
  const list = links.map(
    ({ kind, target, isExternal }, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://example.org/relationships/${kind}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
  );
  return {
    name: `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`,
    data: `<Relationships>${list.join('')}</Relationships>`,
  };
}

function textOf(unit: Unit): string {
  return unit.kind === 'text' ? unit.text : unit.rows.map((row) => row.join(' | ')).join('\n');
}
