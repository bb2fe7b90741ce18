import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { OfficePackage } from './office-package.ts';

/** Visio drawings (.vsdx): the words of each page's shapes, one a line, comments and shape data; pictures as members. */
export const drawing: Extractor = { mediaTypes: ['application/vnd.ms-visio.drawing'], extract: readDrawing };

async function readDrawing(source: Source): Promise<Extraction> {
  const file = new OfficePackage(source);
  const into = new DocumentText(source.budget);
  const pages = file.names((name) => /^visio\/pages\/page\d+\.xml$/u.test(name));
  for (const [index, name] of pages.entries()) {
    into.addText(`page:${index + 1}`, await wordsOf(file, name));
  }
  for (const name of file.names((part) => /^visio\/masters\/master\d+\.xml$/u.test(part))) {
    into.addText(`part:${name.slice('visio/masters/'.length, -'.xml'.length)}`, await wordsOf(file, name), [
      'metadata',
    ]);
  }
  for (const name of file.names((part) => part === 'visio/comments.xml')) {
    into.addText('part:comments', await wordsOf(file, name), ['comment']);
  }
  await file.addProperties(into);
  await file.members();
  return file.result(into);
}

/** Words stand in `Text` and `CommentEntry`; values that users typed in `Cell` elements named `Value` of a `Property` row. */
async function wordsOf(file: OfficePackage, part: string): Promise<string> {
  const lines: string[] = [];
  let words: string | null = null;
  let isProperty = false;
  await file.stream(part, {
    open: (name, attributes) => {
      if (name === 'Text' || name === 'CommentEntry') words = '';
      if (name === 'Section') isProperty = attributes['N'] === 'Property';
      const value = attributes['V'] ?? '';
      if (name === 'Cell' && isProperty && /^(?:Value|Label)$/u.test(attributes['N'] ?? '') && value !== '')
        lines.push(value);
    },
    close: (name) => {
      if (name === 'Section') isProperty = false;
      if ((name === 'Text' || name === 'CommentEntry') && words !== null) {
        if (words.trim() !== '') lines.push(words.trim());
        words = null;
      }
    },
    text: (piece) => {
      if (words !== null) words += piece;
    },
  });
  return lines.join('\n');
}
