import { OleFile } from '../../collect/ole-file.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from '../extractor.ts';
import { unpackedVba } from './vba-packing.ts';

/** The type that readers of Office files give to a macro project that they hand over. */
export const macroType = 'application/vnd.ms-office.vbaProject';

/** Macros of Office files: the words of each module, where accounts, passwords and addresses are often written down. Never run. */
export const macros: Extractor = { mediaTypes: [macroType], extract: async (source) => readMacros(source) };

/** Every module's text begins so; three bytes before it begins the packed text that it is in ([MS-OVBA] 2.4.1). */
const firstWords = Buffer.from('\0Attribut');

function readMacros({ bytes, budget }: Source): Extraction {
  const ole = new OleFile(bytes);
  const into = new DocumentText(budget);
  const modules = ole.entries.filter(
    ({ path, isStorage }) => !isStorage && /(?:^|\/)vba\/(?!dir$|_|__)[^/]+$/iu.test(path),
  );
  let read = 0;
  for (const entry of modules) {
    const { data } = ole.read(entry);
    const at = data.indexOf(firstWords);
    const text = at < 3 ? null : unpackedVba(data.subarray(at - 3), budget.limits.documentText);
    if (text === null || !budget.takeExpanded(text.length)) continue;
    read += 1;
    // What every module begins with says nothing.
    const lines = text.split(/\r?\n/u).filter((line) => !/^Attribute VB_/u.test(line));
    into.addText(`part:module:${entry.name}`, lines.join('\n'), ['hidden']);
  }
  const coverage = [{ of: 'modules', expected: modules.length, read }];
  if (read < modules.length)
    return {
      outcome: 'partial',
      code: 'member-damaged',
      detail: `${read} of ${modules.length} modules`,
      units: into.units,
      coverage,
    };
  if (into.units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}
