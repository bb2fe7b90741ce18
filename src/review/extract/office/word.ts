import type { UnitFlag } from '#core/document';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { ChartPart } from './chart-part.ts';
import { addActiveControls, addCustomData } from './custom-data.ts';
import { OfficePackage } from './office-package.ts';
import { WordNumbering } from './word-numbering.ts';
import { WordPart } from './word-part.ts';
import { addWordSettings, hiddenWordStyles, wordPeople } from './word-settings.ts';

/** Word documents (.docx): body, headers, footers, notes, comments, text boxes, deletions, links, properties; embedded files as members. */
export const word: Extractor = {
  // A package cut off before its main part is read for whatever is left of it.
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-package',
  ],
  extract: readWord,
};

/** Parts that hold words, in reading order, with what they are; the rest of `word/` are settings and styles. */
const kinds: readonly { readonly test: RegExp; readonly label: string; readonly flags: readonly UnitFlag[] }[] = [
  { test: /^word\/header\d*\.xml$/u, label: 'header', flags: ['header'] },
  { test: /^word\/document\d*\.xml$/u, label: 'body', flags: [] },
  { test: /^word\/footer\d*\.xml$/u, label: 'footer', flags: ['footer'] },
  { test: /^word\/footnotes\d*\.xml$/u, label: 'footnotes', flags: ['note'] },
  { test: /^word\/endnotes\d*\.xml$/u, label: 'endnotes', flags: ['note'] },
  { test: /^word\/comments\d*\.xml$/u, label: 'comments', flags: ['comment'] },
  { test: /^word\/(?:diagrams\/data|drawings)[^_]*\.xml$/u, label: 'drawing', flags: [] },
  { test: /^word\/glossary\/document\.xml$/u, label: 'glossary', flags: ['hidden'] },
];

async function readWord(source: Source): Promise<Extraction> {
  const file = new OfficePackage(source);
  const into = new DocumentText(source.budget);
  let tables = 0;
  const authors = new Set(await wordPeople(file));
  const hiddenStyles = await hiddenWordStyles(file);
  const numbering = await WordNumbering.of(file);
  for (const kind of kinds) {
    const names = file.names((name) => kind.test.test(name));
    if (kind.label === 'body' && names.length === 0) names.push('word/document.xml');
    for (const [index, name] of names.entries()) {
      const part = new WordPart(source.budget.limits.documentText, hiddenStyles, numbering.counter());
      await file.stream(name, part);
      const place =
        names.length === 1 || kind.label === 'body' ? `part:${kind.label}` : `part:${kind.label}${index + 1}`;
      tables = part.finish(into, place, kind.flags, tables);
      for (const author of part.authors) authors.add(author);
    }
  }
  for (const [index, name] of file.names((part) => /^word\/charts\/chart[^/]*\.xml$/u.test(part)).entries()) {
    const chart = new ChartPart();
    await file.stream(name, chart);
    chart.finish(into, `part:chart${index + 1}`, []);
  }
  await addWordSettings(file, into);
  await addActiveControls(file, into);
  await addCustomData(file, source, into);
  await addLinks(file, into);
  into.addText('part:authors', [...authors].sort().join('\n'), ['metadata']);
  await file.addProperties(into);
  await file.members();
  await addChunks(file);
  return file.result(into);
}

/** Addresses that links point at, which the page need not show. */
async function addLinks(file: OfficePackage, into: DocumentText): Promise<void> {
  const targets = new Set<string>();
  for (const name of file.names((part) => /^word\/_rels\/[^/]+\.xml\.rels$/u.test(part))) {
    const part = name.replace('_rels/', '').replace(/\.rels$/iu, '');
    for (const { target, isExternal } of (await file.relationships(part)).values()) if (isExternal) targets.add(target);
  }
  into.addText('part:links', [...targets].join('\n'), ['metadata']);
}

/** Documents put in whole (`altChunk`) and parts of a master document lie under any name: only the links tell. */
async function addChunks(file: OfficePackage): Promise<void> {
  for (const name of file.names((part) => /^word\/document\d*\.xml$/u.test(part)))
    for (const { target, kind, isExternal } of (await file.relationships(name)).values())
      if (!isExternal && /^(?:aFChunk|subDocument)$/u.test(kind)) await file.addMember(target);
}
