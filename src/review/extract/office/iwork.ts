import { readArchive } from '../archive/archive.ts';
import { inMemory } from '../bytes/byte-source.ts';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Member, Source } from '../extractor.ts';
import { iworkWords } from './iwork-words.ts';

/**
 * Pages, Numbers and Keynote: the words of each part, in the order in which they are kept and not that of the page; previews,
 * pictures and embedded files as members. Where cells and paragraphs stand is not worked out, and is said.
 */
export const iwork: Extractor = { mediaTypes: ['application/vnd.apple.iwork'], extract: readIwork };

/** Parts that hold looks, views and formulas, which every document has alike. */
const silentParts =
  /(?:stylesheet|viewstate|calculationengine|templateslide|masterslide|metadata|objectcontainer)[^/]*\.iwa$/iu;

async function readIwork({ bytes, ...source }: Source): Promise<Extraction> {
  const into = new DocumentText(source.budget);
  const member = async (part: Member): Promise<boolean> => {
    if (!part.name.toLowerCase().endsWith('.iwa') || part.bytes === null) return source.member(part);
    if (silentParts.test(part.name)) return true;
    const words = iworkWords(part.bytes, source.budget.limits.documentText);
    const name = part.name.split('/').at(-1)?.slice(0, -'.iwa'.length) ?? '';
    into.addText(`part:${name}`, words.join('\n'));
    return !into.full;
  };
  const read = await readArchive({ ...source, file: inMemory(bytes), hand: null, member });
  if (read.outcome !== 'read' || into.units.length === 0) return { ...read, units: into.units };
  return { ...read, outcome: 'strings', code: 'strings-only', units: into.units };
}
